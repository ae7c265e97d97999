/** A table as it is kept: its arrays are used where they lie. */
export interface KeptWordTable {
  readonly letters: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly bits: Uint8Array<ArrayBuffer>;
  readonly slots: Uint32Array<ArrayBuffer>;
}

/**
 * Words of small letters from a to z, with eight bits about each: a hash table with open addressing over the letters of all
 * words. A map of as many strings would take ten times the memory, and a string for each look at a part of a word.
 */
export class WordTable {
  #letters: Uint8Array<ArrayBuffer>;
  #used: number;
  /** Where each word ends; a word has a number, in the order in which they came. */
  #ends: Uint32Array<ArrayBuffer>;
  #bits: Uint8Array<ArrayBuffer>;
  #count: number;
  /** 1 + the number of a word, or 0. */
  #slots: Uint32Array<ArrayBuffer>;

  /**
   * Anew, or as it was kept: then nothing may be added.
   * @param expected how many words will come, as far as is known
   */
  constructor(kept?: KeptWordTable, expected = WORDS_AT_FIRST) {
    this.#letters = kept?.letters ?? new Uint8Array(LETTERS_AT_FIRST);
    this.#ends = kept?.ends ?? new Uint32Array(WORDS_AT_FIRST);
    this.#bits = kept?.bits ?? new Uint8Array(WORDS_AT_FIRST);
    this.#slots = kept?.slots ?? new Uint32Array(slotsFor(expected));
    this.#used = kept?.letters.length ?? 0;
    this.#count = kept?.bits.length ?? 0;
  }

  kept(): KeptWordTable {
    return {
      letters: this.#letters.subarray(0, this.#used),
      ends: this.#ends.subarray(0, this.#count),
      bits: this.#bits.subarray(0, this.#count),
      slots: this.#slots,
    };
  }

  /** Puts a letter, by its code, behind those of the word that comes next. */
  spell(letter: number): void {
    if (this.#used === this.#letters.length)
      this.#letters = new Uint8Array(this.#letters.buffer.transfer(this.#used * 2));
    this.#letters[this.#used++] = letter;
  }

  /** Forgets what was spelt. */
  unspell(): void {
    this.#used = this.#startOf(this.#count);
  }

  /** Takes what was spelt for a word, and adds to what is known of it. */
  add(bits: number): void {
    const from = this.#startOf(this.#count);
    const letters = this.#letters;
    let hash = SEED;
    for (let at = from; at < this.#used; at++) hash = Math.imul(hash ^ (letters[at] ?? 0), PRIME);
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (let known; (known = this.#slots[slot] ?? 0) !== 0; slot = (slot + 1) & mask) {
      if (!this.#isSpelt(known - 1, from)) continue;
      this.#bits[known - 1] = (this.#bits[known - 1] ?? 0) | bits;
      this.#used = from;
      return;
    }
    if (this.#count === this.#bits.length) this.#grow();
    this.#ends[this.#count] = this.#used;
    this.#bits[this.#count++] = bits;
    this.#slots[slot] = this.#count;
    if (this.#count * SLOTS_A_WORD > this.#slots.length) this.#spreadSlots();
  }

  get count(): number {
    return this.#count;
  }

  /** Number of the word that a stretch of a text is, from 1; 0 where it is none. */
  numberOf(text: string, from = 0, end = text.length): number {
    let hash = SEED;
    for (let at = from; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot] ?? 0;
      if (known === 0 || this.#is(known - 1, text, from, end)) return known;
    }
  }

  /** What is known of a word, by its number; 0 of what is none. */
  bitsOf(number: number): number {
    return number === 0 ? 0 : (this.#bits[number - 1] ?? 0);
  }

  /** Hears of every word: its letters are a stretch of some bytes. */
  each(visit: (letters: Uint8Array, from: number, end: number, bits: number) => void): void {
    for (let number = 0; number < this.#count; number++)
      visit(this.#letters, this.#startOf(number), this.#ends[number] ?? 0, this.#bits[number] ?? 0);
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  #is(number: number, text: string, from: number, end: number): boolean {
    const start = this.#startOf(number);
    if ((this.#ends[number] ?? 0) - start !== end - from) return false;
    for (let at = from; at < end; at++)
      if (this.#letters[start + at - from] !== text.charCodeAt(at)) return false;
    return true;
  }

  #isSpelt(number: number, from: number): boolean {
    const start = this.#startOf(number);
    if ((this.#ends[number] ?? 0) - start !== this.#used - from) return false;
    for (let at = from; at < this.#used; at++)
      if (this.#letters[start + at - from] !== this.#letters[at]) return false;
    return true;
  }

  #grow(): void {
    const room = this.#count * 2;
    this.#bits = new Uint8Array(this.#bits.buffer.transfer(room));
    this.#ends = new Uint32Array(this.#ends.buffer.transfer(room * Uint32Array.BYTES_PER_ELEMENT));
  }

  #spreadSlots(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    let at = 0;
    for (let number = 0; number < this.#count; number++) {
      let hash = SEED;
      for (const end = this.#ends[number] ?? 0; at < end; at++)
        hash = Math.imul(hash ^ (this.#letters[at] ?? 0), PRIME);
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots.buffer.transfer(0);
    this.#slots = slots;
  }
}

/** FNV-1a (Fowler, Noll, Vo), by letters. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Its high bits stirred into the low ones, of which a slot is made. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Slots for each word at least: fewer make longer searches, more take memory. */
const SLOTS_A_WORD = 2;

function slotsFor(words: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, words) * SLOTS_A_WORD));
}

const LETTERS_AT_FIRST = 2 ** 12;
const WORDS_AT_FIRST = 2 ** 10;
