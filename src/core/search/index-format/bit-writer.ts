import type { ByteWriter } from './byte-writer.ts';

/** Bits that grow, packed into bytes, the lowest bit of a byte first. Codes of numbers as FORMAT.md has them. */
export class BitWriter {
  #bytes = new Uint8Array(256);
  #length = 0;
  #pending = 0;
  #fill = 0;

  /** The lowest `count` bits of a value, `MOST_AT_ONCE` at most. */
  bits(value: number, count: number): void {
    let pending = this.#pending | (value << this.#fill);
    let fill = this.#fill + count;
    for (; fill >= 8; fill -= 8) {
      this.#push(pending & 0xff);
      pending >>>= 8;
    }
    this.#pending = pending;
    this.#fill = fill;
  }

  /** A whole number from 0 to 2^32 − 1 that is mostly about 2^k (Rice 1971): how often 2^k is in it as ones and a zero, then k bits. */
  rice(value: number, k: number): void {
    const times = value >>> k;
    if (times < MOST_ONES) {
      const rest = value & ((1 << k) - 1);
      if (times + 1 + k <= MOST_AT_ONCE) this.bits(((1 << times) - 1) | (rest << (times + 1)), times + 1 + k);
      else {
        this.bits((1 << times) - 1, times + 1);
        this.bits(rest, k);
      }
      return;
    }
    this.bits((1 << MOST_ONES) - 1, MOST_ONES);
    this.bits(value & 0xffff, 16);
    this.bits(value >>> 16, 16);
  }

  /** A whole number from 0 to 2^24 − 2 that may be of any size (Elias 1975, γ): the number of its bits as ones and a zero, then all but the highest. */
  gamma(value: number): void {
    const count = 31 - Math.clz32(value + 1);
    this.bits((1 << Math.min(count, 12)) - 1, Math.min(count, 12));
    if (count > 12) this.bits((1 << (count - 12)) - 1, count - 12);
    this.bits(0, 1);
    this.bits((value + 1) & ((1 << count) - 1), count);
  }

  /** A whole number below `end`, all of which are as likely: ⌊log₂ end⌋ bits or one more (truncated binary). */
  below(value: number, end: number): void {
    const count = 31 - Math.clz32(end);
    const short = (2 << count) - end;
    if (value < short) this.bits(value, count);
    else {
      this.bits((value + short) >>> 1, count);
      this.bits((value + short) & 1, 1);
    }
  }

  /** Bytes of what was written, the last of them filled up with zeros. */
  get bytes(): number {
    return this.#length + (this.#fill > 0 ? 1 : 0);
  }

  /** Puts what was written behind other bytes. */
  appendTo(to: ByteWriter): void {
    to.append(this.#bytes, 0, this.#length);
    if (this.#fill > 0) to.byte(this.#pending & 0xff);
  }

  /** Starts anew, in the same memory. */
  clear(): void {
    this.#length = 0;
    this.#pending = 0;
    this.#fill = 0;
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** Bits that have room beside those of a byte that is not full. */
const MOST_AT_ONCE = 24;

/** Ones of a Rice code after which 32 bits follow instead: a jump must not cost more bits than it has. */
export const MOST_ONES = 20;
