import { MOST_ONES } from './bit-writer.ts';

/** Reads what a BitWriter wrote. Bits that end too soon throw a RangeError: the caller takes the shard for broken. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #pending = 0;
  #fill = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Bits that are left, those of padding among them. */
  get left(): number {
    return this.#fill + 8 * (this.#bytes.length - this.#at);
  }

  bits(count: number): number {
    while (this.#fill < count) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('The bits end too soon.');
      this.#pending |= byte << this.#fill;
      this.#fill += 8;
    }
    const value = this.#pending & ((1 << count) - 1);
    this.#pending >>>= count;
    this.#fill -= count;
    return value;
  }

  rice(k: number): number {
    let times = 0;
    while (times < MOST_ONES && this.bits(1) === 1) times++;
    if (times === MOST_ONES) return this.bits(16) + this.bits(16) * 0x10000;
    return (times << k) + this.bits(k);
  }

  gamma(): number {
    let count = 0;
    while (this.bits(1) === 1) if (++count > 24) throw new RangeError('The bits make no sense.');
    return (1 << count) + this.bits(count) - 1;
  }

  below(end: number): number {
    const count = 31 - Math.clz32(end);
    const short = (2 << count) - end;
    const value = this.bits(count);
    return value < short ? value : value * 2 + this.bits(1) - short;
  }
}
