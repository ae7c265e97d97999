/** A set of words that is mostly asked for others: their ends and their length tell nearly all of these apart. */
export class NameSet {
  readonly #words = new Set<string>();
  /** 1 where a word has such ends and such a length. */
  readonly #shapes = new Uint8Array(2 ** (3 * BITS));

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    this.#words.add(word);
    this.#shapes[shapeOf(word)] = 1;
  }

  has(word: string): boolean {
    return this.#shapes[shapeOf(word)] === 1 && this.#words.has(word);
  }
}

/** Bits of a letter, and of a length. */
const BITS = 5;
const MASK = 2 ** BITS - 1;

/** The first and the last letter and the length, five bits each. */
function shapeOf(word: string): number {
  const { length } = word;
  const first = word.charCodeAt(0) & MASK;
  const last = word.charCodeAt(length - 1) & MASK;
  return (((first << BITS) | last) << BITS) | (length & MASK);
}
