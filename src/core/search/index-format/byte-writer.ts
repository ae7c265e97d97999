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

  /** Its length in bytes of UTF-8, then those bytes. */
  text(value: string): void {
    const start = this.#length;
    if (value.length < SHORT && this.#ascii(value)) return;
    this.#length = start;
    const bytes = UTF8.encode(value);
    this.number(bytes.length);
    this.append(bytes);
  }

  /** Most keys and forms: a call of the encoder would cost more than they do. False where a letter is beyond ASCII. */
  #ascii(value: string): boolean {
    this.#room(SHORT);
    this.#bytes[this.#length++] = value.length;
    for (let index = 0; index < value.length; index++) {
      const unit = value.charCodeAt(index);
      if (unit > 0x7f) return false;
      this.#bytes[this.#length++] = unit;
    }
    return true;
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
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

/** Longest text whose length is one byte. */
const SHORT = 128;

const UTF8 = /* @__PURE__ */ new TextEncoder();
