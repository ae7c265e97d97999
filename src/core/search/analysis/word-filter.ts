import { EVERY_PLACE, LONGEST_WORD } from './has-place.ts';

/** Bits of each filter; a power of two. Twenty and more for each word of a large dictionary, so that one in twenty passes in vain. */
const BITS = 2 ** 21;

/**
 * A quick look at a word: where words of a set may begin or end in it. It errs now and then in letting a place through, never
 * in leaving one out. (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970, with one hash, made letter
 * by letter, so that a word's every beginning and end is looked up in one pass.)
 */
export class WordFilter {
  readonly #forwards = new Uint8Array(BITS / 8);
  readonly #backwards = new Uint8Array(BITS / 8);

  /** A word of the set. */
  add(text: string): void {
    let hash = SEED;
    for (let at = 0; at < text.length; at++) hash = next(hash, text.charCodeAt(at));
    set(this.#forwards, hash);
    hash = SEED;
    for (let at = text.length - 1; at >= 0; at--) hash = next(hash, text.charCodeAt(at));
    set(this.#backwards, hash);
  }

  /** The same, of one whose letters are a stretch of bytes. */
  addLetters(letters: Uint8Array, from: number, end: number): void {
    let hash = SEED;
    for (let at = from; at < end; at++) hash = next(hash, letters[at] ?? 0);
    set(this.#forwards, hash);
    hash = SEED;
    for (let at = end - 1; at >= from; at--) hash = next(hash, letters[at] ?? 0);
    set(this.#backwards, hash);
  }

  /** Places from which on a word may be one of the set, with so many letters before and behind at least; as bits. */
  endsOf(word: string, letters: number): number {
    if (word.length > LONGEST_WORD) return EVERY_PLACE;
    let places = 0;
    let hash = SEED;
    for (let at = word.length - 1; at >= letters; at--) {
      hash = next(hash, word.charCodeAt(at));
      if (word.length - at >= letters && has(this.#backwards, hash)) places |= 1 << at;
    }
    return places;
  }

  /** Places up to which a word may be one of the set, with so many letters before at least; as bits. */
  beginningsOf(word: string, letters: number): number {
    if (word.length > LONGEST_WORD) return EVERY_PLACE;
    let places = 0;
    let hash = SEED;
    for (let at = 1; at <= word.length; at++) {
      hash = next(hash, word.charCodeAt(at - 1));
      if (at >= letters && has(this.#forwards, hash)) places |= 1 << at;
    }
    return places;
  }
}

const SEED = 5381;

function next(hash: number, letter: number): number {
  const mixed = Math.imul(hash, 0x01000193) ^ letter;
  return mixed ^ (mixed >>> 15);
}

function set(bits: Uint8Array, hash: number): void {
  const bit = hash & (BITS - 1);
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
}

function has(bits: Uint8Array, hash: number): boolean {
  const bit = hash & (BITS - 1);
  return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}
