import type { CompoundWords } from './compound-words.ts';
import type { WordTable } from './word-table.ts';

/** What a word of a table is besides `JOINS`: one that only looks like a compound. */
export const WHOLE = 32;

/** What a table that `readCompoundWords` made, now or once, knows of the parts of compounds. */
export function wordsOfTable(table: WordTable): CompoundWords {
  return {
    count: table.count,
    numberOf: (text, from, end) => table.numberOf(text, from, end),
    partBits: (number) => table.bitsOf(number) & ~WHOLE,
    isWhole: (word) => (table.bitsOf(table.numberOf(word)) & WHOLE) !== 0,
    eachPart: (visit) => {
      table.each((letters, from, end, bits) => {
        if ((bits & ~WHOLE) !== 0) visit(letters, from, end);
      });
    },
  };
}
