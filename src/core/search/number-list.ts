/**
 * Whole numbers from 0 to 2^32 − 1 that grow, in little memory. What it begins with is never changed, and copied only once
 * something else is to be said.
 */
export class NumberList {
  #numbers: Uint32Array;
  /** The same, once they are no longer those that it began with. */
  #own: Uint32Array<ArrayBuffer> | undefined;
  #length: number;

  constructor(first: Uint32Array = NONE) {
    this.#numbers = first;
    this.#length = first.length;
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) this.#grow(this.#length + (this.#length >> 1));
    this.#numbers[this.#length++] = value;
  }

  /** Puts several behind those that are there. */
  pushAll(values: Uint32Array): void {
    const needed = this.#length + values.length;
    if (needed > this.#numbers.length) this.#grow(needed + (this.#length >> 1));
    this.#numbers.set(values, this.#length);
    this.#length = needed;
  }

  /** Starts anew, in the same memory. */
  clear(): void {
    this.#numbers = this.#own ?? NONE;
    this.#length = 0;
  }

  /** Gives its memory back at once: nothing may be asked of it from then on. */
  free(): void {
    this.#own?.buffer.transfer(0);
  }

  set(index: number, value: number): void {
    const own = this.#own ?? this.#copied();
    own[index] = value;
  }

  add(index: number, by: number): void {
    const own = this.#own ?? this.#copied();
    own[index] = (own[index] ?? 0) + by;
  }

  /** The numbers, not copied: it holds until more are pushed. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  #grow(room: number): void {
    const bytes = Math.max(SMALLEST, room) * Uint32Array.BYTES_PER_ELEMENT;
    const own = this.#own ?? this.#copied();
    // What a list outgrows is given back at once: it would fill the memory until somebody looks for garbage.
    this.#numbers = this.#own = new Uint32Array(own.buffer.transfer(bytes));
  }

  #copied(): Uint32Array<ArrayBuffer> {
    return (this.#numbers = this.#own = this.#numbers.slice());
  }
}

const NONE = new Uint32Array();

/** Room that a list makes at first. */
const SMALLEST = 256;
