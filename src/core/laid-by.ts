/** Bytes that many short texts share: one memory for each would cost as much as what is in it. */
const SHELF_BYTES = 1 << 20;

/** The most bytes that UTF-8 takes for a unit of UTF-16. */
const BYTES_A_UNIT = 3;

const UTF8 = new TextEncoder();
const FROM_UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

let shelf = new Uint8Array();
let used = 0;

/** A text that is hardly ever looked at, as bytes beside the heap, which is tidied without them. */
export class LaidBy {
  private readonly shelf: Uint8Array;
  private readonly start: number;
  private readonly end: number;

  /** @param text without halves of characters, which UTF-8 has no bytes for; or its bytes, which are left where they lie */
  constructor(text: string | Uint8Array) {
    if (typeof text !== 'string') {
      [this.shelf, this.start, this.end] = [text, 0, text.length];
      return;
    }
    if (shelf.length - used < text.length * BYTES_A_UNIT) {
      shelf = new Uint8Array(Math.max(SHELF_BYTES, text.length * BYTES_A_UNIT));
      used = 0;
    }
    this.shelf = shelf;
    this.start = used;
    used += UTF8.encodeInto(text, shelf.subarray(used)).written;
    this.end = used;
  }

  text(): string {
    return FROM_UTF8.decode(this.bytes());
  }

  /** In UTF-8; nobody writes to them. */
  bytes(): Uint8Array {
    return this.shelf.subarray(this.start, this.end);
  }
}
