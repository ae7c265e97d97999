/** Places of the table for each key: more makes looking up what is not there quicker, fewer keeps it in fast memory. */
const SPARSENESS = 4;

/** Spreads keys that differ in a few bits only: the golden ratio of 2^32 (Knuth). */
const SPREAD = 0x9e3779b1;

/** Lists by keys of 32 bits. Most keys that are asked for are not there, and that is found out at the first look. */
export class NumberTable {
  private readonly keys: Int32Array;
  private readonly lists: (readonly number[] | undefined)[];
  private readonly shift: number;

  constructor(entries: ReadonlyMap<number, readonly number[]>) {
    const bits = Math.ceil(Math.log2(2 + entries.size * SPARSENESS));
    this.shift = 32 - bits;
    this.keys = new Int32Array(2 ** bits);
    this.lists = Array<undefined>(2 ** bits).fill(undefined);
    for (const [key, list] of entries) {
      let place = this.placeOf(key);
      while (this.lists[place] !== undefined) place = (place + 1) % this.keys.length;
      this.keys[place] = key;
      this.lists[place] = list;
    }
  }

  get(key: number): readonly number[] | undefined {
    const wanted = key | 0;
    for (
      let place = this.placeOf(key);
      this.lists[place] !== undefined;
      place = (place + 1) % this.keys.length
    )
      if (this.keys[place] === wanted) return this.lists[place];
    return undefined;
  }

  private placeOf(key: number): number {
    return Math.imul(key, SPREAD) >>> this.shift;
  }
}
