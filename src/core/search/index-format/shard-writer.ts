import { ByteWriter } from './byte-writer.ts';
import type { ShardContent } from './shard-content.ts';
import { sharedLength } from './shared-length.ts';
import { hasTail } from './table-key.ts';

/**
 * Lines of the table, in order, → the content of a shard: each key by how much it shares with the one before, then its body.
 * Bodies that begin with the length of their tail of bits have that set apart.
 */
export class ShardWriter {
  readonly #packed = new ByteWriter();
  readonly #loose = new ByteWriter();
  #before = '';

  /** A line, whose body is a stretch of some bytes. */
  add(key: string, bytes: Uint8Array, start: number, end: number): void {
    const shared = sharedLength(this.#before, key);
    this.#packed.number(shared);
    this.#packed.text(key, shared);
    this.#before = key;
    if (!hasTail(key)) {
      this.#packed.number(end - start);
      this.#packed.append(bytes, start, end);
      return;
    }
    let at = start;
    let tail = 0;
    let byte = 0x80;
    for (let scale = 1; byte >= 0x80; scale *= 0x80) {
      byte = bytes[at++] ?? 0;
      tail += (byte & 0x7f) * scale;
    }
    // A head says itself where it ends.
    this.#packed.number(tail);
    this.#packed.append(bytes, at, end - tail);
    this.#loose.append(bytes, end - tail, end);
  }

  /** The shard of the lines that were added; the next begins another. */
  content(): ShardContent {
    const content = { packed: this.#packed.bytes(), loose: this.#loose.bytes() };
    this.#packed.clear();
    this.#loose.clear();
    this.#before = '';
    return content;
  }
}
