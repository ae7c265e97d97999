import type { NumberList } from '../number-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that occur, put together by a number that each has. */
export interface WordsBy {
  /** Where those of each number start in `words`, and where the last end. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

/**
 * @param column number of each word: of its key, of its form
 * @param numbers how many different ones there are
 * @param wanted 1 for each number that will be asked for; all where it is left out
 * @param isWanted which words, by number
 */
export function wordsBy(
  { frequency }: Vocabulary,
  column: NumberList,
  numbers: number,
  wanted?: Uint8Array,
  isWanted: (word: number) => boolean = () => true,
): WordsBy {
  const counts = frequency.view();
  const numberOf = column.view();
  const starts = new Uint32Array(numbers + 1);
  const found = new Uint32Array(counts.length);
  let count = 0;
  for (let word = 0; word < counts.length; word++) {
    if (counts[word] === 0) continue;
    const number = numberOf[word] ?? 0;
    if ((wanted && wanted[number] !== 1) || !isWanted(word)) continue;
    found[count++] = word;
    starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  }
  for (let number = 0; number < numbers; number++)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const next = starts.slice();
  const words = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const word = found[index] ?? 0;
    const number = numberOf[word] ?? 0;
    const at = next[number] ?? 0;
    words[at] = word;
    next[number] = at + 1;
  }
  return { starts, words };
}
