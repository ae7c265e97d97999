import { copyBytes } from './copy-bytes.ts';
import { FIRST_MARK, LAST_MARK } from './key-mark.ts';

/** Bytes that grow: numbers of variable length and texts, as FORMAT.md has them. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 to 2^53: seven bits a byte, the lowest first; the high bit says that more follow. */
  number(value: number): void {
    this.#room(8);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Of a text, from a code unit on, its length in bytes of UTF-8, then those bytes. */
  text(value: string, from = 0): void {
    const length = value.length - from;
    if (length < SHORT) {
      this.byte(length);
      if (this.#ascii(value, from)) return;
      this.#length--;
    }
    const bytes = UTF8.encode(value.slice(from));
    this.number(bytes.length);
    this.append(bytes);
  }

  /** A mark that says how many code units a key shares with the one before, then the rest of it in UTF-8. */
  markedText(key: string, shared: number): void {
    const mark = Math.min(FIRST_MARK + shared, LAST_MARK);
    this.byte(mark);
    if (mark === LAST_MARK) this.number(shared);
    if (!this.#ascii(key, shared)) this.append(UTF8.encode(key.slice(shared)));
  }

  /**
   * Most keys and forms: a call of the encoder would cost more than they do. False, and nothing is written, where a letter is
   * beyond ASCII.
   */
  #ascii(value: string, from: number): boolean {
    this.#room(value.length - from);
    let at = this.#length;
    for (let index = from; index < value.length; index++) {
      const unit = value.charCodeAt(index);
      if (unit > 0x7f) return false;
      this.#bytes[at++] = unit;
    }
    this.#length = at;
    return true;
  }

  /** A stretch of other bytes. */
  append(bytes: Uint8Array, from = 0, end = bytes.length): void {
    this.#room(end - from);
    copyBytes(bytes, from, end, this.#bytes, this.#length);
    this.#length += end - from;
  }

  /** Puts what was written to a place in other bytes. */
  copyTo(target: Uint8Array, at: number): void {
    copyBytes(this.#bytes, 0, this.#length, target, at);
  }

  /** A copy of what was written. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** What was written, only until more is. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Starts anew, in the same memory. */
  clear(): void {
    this.#length = 0;
  }

  #room(wanted: number): void {
    if (this.#length + wanted <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + wanted));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Longer texts have a length of more than one byte. */
const SHORT = 128;

const UTF8 = /* @__PURE__ */ new TextEncoder();
