import { FIRST_MARK, LAST_MARK } from './key-mark.ts';

/** Reads what a ByteWriter wrote. Bytes that end too soon throw a RangeError: the caller takes the shard for broken. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError('The bytes end too soon.');
    return value;
  }

  number(): number {
    let value = this.byte();
    if (value < 0x80) return value;
    value &= 0x7f;
    for (let scale = 0x80; ; scale *= 0x80) {
      const next = this.byte();
      value += (next & 0x7f) * scale;
      if (next < 0x80) return value;
    }
  }

  text(): string {
    return UTF8.decode(this.take(this.number()));
  }

  /** Goes on behind the next bytes. */
  skip(length: number): void {
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('The bytes end too soon.');
  }

  /** The mark of a key: how many code units it shares with the one before. */
  mark(): number {
    const mark = this.byte();
    if (mark < FIRST_MARK) throw new RangeError('The bytes make no sense.');
    return mark === LAST_MARK ? this.number() : mark - FIRST_MARK;
  }

  /** Goes on to the next mark, and gives the bits that any of the bytes before it has. */
  skipToMark(): number {
    let bits = 0;
    for (let byte = this.byte(); byte < FIRST_MARK; byte = this.byte()) bits |= byte;
    this.#at--;
    return bits;
  }

  /** The next bytes, not copied. */
  take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('The bytes end too soon.');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}

const UTF8 = new TextDecoder();
