import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '../../../../src/core/search/analysis/word-table.ts';

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcz')), minLength: 1, maxLength: 6 });
const words = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 255 })), { maxLength: 3000 });

const spell = (table: WordTable, text: string): void => {
  for (const letter of text) table.spell(letter.charCodeAt(0));
};

test('knows of every word all that was said of it, and of no other anything', () => {
  fc.assert(
    fc.property(words, fc.array(word), (said, others) => {
      const table = new WordTable();
      const known = new Map<string, number>();
      for (const [text, bits] of said) {
        spell(table, text);
        table.add(bits);
        known.set(text, (known.get(text) ?? 0) | bits);
      }
      for (const text of [...known.keys(), ...others]) {
        expect(table.bitsOf(table.numberOf(text))).toBe(known.get(text) ?? 0);
        expect(table.bitsOf(table.numberOf(`x${text}y`, 1, text.length + 1))).toBe(known.get(text) ?? 0);
      }
      const heard: [string, number][] = [];
      table.each((letters, from, end, bits) =>
        heard.push([String.fromCharCode(...letters.subarray(from, end)), bits]),
      );
      expect(heard).toEqual([...known]);
    }),
    { numRuns: 30 },
  );
});

test('forgets a word that was spelt and not added', () => {
  const table = new WordTable();
  spell(table, 'brug');
  table.unspell();
  spell(table, 'dijk');
  table.add(1);
  expect(['brug', 'brugdijk', 'dijk'].map((text) => table.bitsOf(table.numberOf(text)))).toEqual([0, 0, 1]);
});
