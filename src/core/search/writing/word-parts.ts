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

/**
 * The parts of some words anew, those of the others as they were.
 * @param words how many there are now
 * @param again numbers of words, ascending: among them all that came since and have parts
 */
export function replaceParts(
  before: WordParts,
  words: number,
  again: readonly number[],
  partsOf: (word: number) => Iterable<number>,
): WordParts {
  const known = before.starts.length - 1;
  const starts = new Uint32Array(words + 1);
  const keys = new NumberList();
  let from = 0;
  for (const word of [...again, words]) {
    const start = before.starts[from] ?? before.keys.length;
    const shift = keys.length - start;
    const to = Math.min(word, known);
    if (from < to) {
      starts.set(before.starts.subarray(from, to), from);
      if (shift !== 0) for (let one = from; one < to; one++) starts[one] = (starts[one] ?? 0) + shift;
      keys.pushAll(before.keys.subarray(start, before.starts[to]));
    }
    starts.fill(keys.length, Math.max(from, to), word + 1);
    if (word < words) for (const key of partsOf(word)) keys.push(key);
    from = word + 1;
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
