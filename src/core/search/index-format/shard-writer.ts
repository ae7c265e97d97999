import { ByteWriter } from './byte-writer.ts';
import { FIRST_MARK } from './key-mark.ts';
import type { ShardContent } from './shard-content.ts';
import type { ShardLines } from './shard-lines.ts';
import { sharedLength } from './shared-length.ts';
import { hasTail } from './table-key.ts';

/**
 * Lines of the table, in order, → the content of a shard: their keys, each by how much it shares with the one before, then their
 * bodies, since like deflates best beside like. Bodies that begin with the length of their tail of bits have that set apart.
 */
export class ShardWriter {
  readonly #keys = new ByteWriter();
  readonly #bodies = new ByteWriter();
  readonly #loose = new ByteWriter();
  #before = '';
  #count = 0;

  /** A line, whose body is a stretch of some bytes. */
  add(key: string, bytes: Uint8Array, start: number, end: number): void {
    this.#keys.markedText(key, sharedLength(this.#before, key));
    this.#before = key;
    this.#count++;
    if (!hasTail(key)) {
      this.#bodies.number(end - start);
      this.#bodies.append(bytes, start, end);
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
    this.#bodies.number(tail);
    this.#bodies.append(bytes, at, end - tail);
    this.#loose.append(bytes, end - tail, end);
  }

  /** Lines of another shard, from one up to, not including, another, as they lie there. */
  addLines(lines: ShardLines, from: number, to: number): void {
    if (from >= to) return;
    const { packed, loose } = lines.content;
    const first = lines.keys[from] ?? '';
    this.#keys.markedText(first, sharedLength(this.#before, first));
    this.#keys.append(packed, lines.keyStarts[from + 1], lines.keyStarts[to]);
    this.#before = lines.keys[to - 1] ?? '';
    this.#count += to - from;
    this.#bodies.append(packed, lines.bodyStarts[from], lines.bodyStarts[to]);
    this.#loose.append(loose, lines.tailStarts[from], lines.tailStarts[to]);
  }

  /** The shard of the lines that were added; the next begins another. */
  content(): ShardContent {
    const packed = new ByteWriter();
    packed.number(this.#count);
    packed.append(this.#keys.view());
    packed.byte(FIRST_MARK);
    packed.append(this.#bodies.view());
    const content = { packed: packed.view(), loose: this.#loose.bytes() };
    for (const part of [this.#keys, this.#bodies, this.#loose]) part.clear();
    this.#before = '';
    this.#count = 0;
    return content;
  }
}
