import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { ShardContent } from './shard-content.ts';
import { hasTail, isChunk } from './table-key.ts';
import { skipHead } from './word-head.ts';

/** The lines of a shard where they lie in it: those that an edit leaves as they were are copied, many at once. */
export class ShardLines {
  readonly content: ShardContent;
  /** Ascending. */
  readonly keys: readonly string[];
  /** Where the key of each line is written in `packed`, and where the last ends. */
  readonly keyStarts: Uint32Array;
  /** The same of what is there of bodies. */
  readonly bodyStarts: Uint32Array;
  /** The same of tails, in `loose`. */
  readonly tailStarts: Uint32Array;

  /**
   * Throws a RangeError where the bytes make no sense.
   * @param count how many lines there must be
   */
  constructor(content: ShardContent, count: number) {
    const { packed, loose } = content;
    const from = new ByteReader(packed);
    if (from.number() !== count) throw new RangeError('The shard has other lines.');
    const columns = (): Uint32Array => new Uint32Array(count + 1);
    [this.keyStarts, this.bodyStarts, this.tailStarts] = [columns(), columns(), columns()];
    this.content = content;
    this.keys = readKeys(from, packed, this.keyStarts);
    let tail = 0;
    for (const [line, key] of this.keys.entries()) {
      this.bodyStarts[line] = from.at;
      this.tailStarts[line] = tail;
      const length = from.number();
      if (hasTail(key)) {
        if (!isChunk(key)) skipHead(from);
        tail += length;
      } else from.skip(length);
    }
    this.bodyStarts[count] = from.at;
    this.tailStarts[count] = tail;
    if (!from.isAtEnd || tail !== loose.length) throw new RangeError('The shard has other lines.');
  }

  get count(): number {
    return this.keys.length;
  }

  /** The first line whose key is not before another; `count` where none is. */
  lineAt(key: string): number {
    let low = 0;
    for (let high = this.count; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The body of a line as it was when it was added. */
  body(line: number): Uint8Array {
    const { packed, loose } = this.content;
    const from = new ByteReader(packed, this.bodyStarts[line]);
    const length = from.number();
    const body = new ByteWriter();
    if (hasTail(this.keys[line] ?? '')) body.number(length);
    body.append(packed, from.at, this.bodyStarts[line + 1]);
    body.append(loose, this.tailStarts[line], this.tailStarts[line + 1]);
    return body.bytes();
  }
}

/** @param starts is told where each is written */
function readKeys(from: ByteReader, packed: Uint8Array, starts: Uint32Array): readonly string[] {
  // Letters of ASCII are one byte each. To decode all once is faster than each key.
  const ascii = ASCII.decode(packed);
  const keys: string[] = [];
  let key = '';
  while (keys.length + 1 < starts.length) {
    starts[keys.length] = from.at;
    const shared = from.mark();
    const start = from.at;
    const isAscii = from.skipToMark() < 0x80;
    const end = from.at;
    key =
      key.slice(0, shared) + (isAscii ? ascii.slice(start, end) : UTF8.decode(packed.subarray(start, end)));
    keys.push(key);
  }
  starts[keys.length] = from.at;
  from.mark();
  return keys;
}

const ASCII = new TextDecoder('latin1');
const UTF8 = new TextDecoder();
