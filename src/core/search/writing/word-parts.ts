import { NumberList } from '../number-list.ts';

/** Keys of the parts of each word that is a compound. */
export interface WordParts {
  /** Where the parts of each word start in `keys`, and where those of the last end. */
  readonly starts: Uint32Array;
  /** Numbers of keys in the vocabulary. */
  readonly keys: Uint32Array;
}

/** @param partsOf keys of the parts of a word */
export function wordParts(words: number, partsOf: (word: number) => Iterable<number>): WordParts {
  const starts = new Uint32Array(words + 1);
  const keys = new NumberList();
  for (let word = 0; word < words; word++) {
    for (const key of partsOf(word)) keys.push(key);
    starts[word + 1] = keys.length;
  }
  return { starts, keys: keys.view() };
}

/** Keys of the parts of a word; none of one that is no compound, or that came later. */
export function partsOfWord({ starts, keys }: WordParts, word: number): Uint32Array {
  const start = starts[word] ?? keys.length;
  const end = starts[word + 1] ?? keys.length;
  // Most words are no compounds, and an edit asks it of all.
  return start === end ? NONE : keys.subarray(start, end);
}

const NONE = new Uint32Array();
