/** Whole numbers from 0 to 2^32 − 1 that grow, in little memory. What it begins with is copied, never changed. */
export class NumberList {
  #numbers: Uint32Array;
  #length: number;

  constructor(first: Uint32Array = NONE) {
    this.#numbers = first.slice();
    this.#length = first.length;
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(Math.max(SMALLEST, this.#length + (this.#length >> 1)));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = value;
  }

  set(index: number, value: number): void {
    this.#numbers[index] = value;
  }

  add(index: number, by: number): void {
    this.#numbers[index] = (this.#numbers[index] ?? 0) + by;
  }

  /** The numbers, not copied: it holds until more are pushed. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}

const NONE = new Uint32Array();

/** Room that a list makes at first. */
const SMALLEST = 256;
