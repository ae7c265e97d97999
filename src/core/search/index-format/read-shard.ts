import { ByteReader } from './byte-reader.ts';
import { copyBytes } from './copy-bytes.ts';
import type { ShardContent } from './shard-content.ts';
import { hasTail, isChunk } from './table-key.ts';
import { skipHead } from './word-head.ts';

/** The content of a shard → its lines, by key. Throws a RangeError where the bytes make no sense. */
export function readShard({ packed, loose }: ShardContent): Map<string, Uint8Array> {
  const from = new ByteReader(packed);
  const joined = bodyJoiner(packed, loose);
  const entries = new Map<string, Uint8Array>();
  for (const key of readKeys(from, packed)) {
    const length = from.number();
    if (hasTail(key)) {
      const head = from.at;
      if (!isChunk(key)) skipHead(from);
      entries.set(key, joined(head, from.at, length));
    } else entries.set(key, from.take(length));
  }
  return entries;
}

function readKeys(from: ByteReader, packed: Uint8Array): readonly string[] {
  // Letters of ASCII are one byte each. To decode all once is faster than each key.
  const ascii = ASCII.decode(packed);
  const keys: string[] = [];
  let key = '';
  for (let left = from.number(); left > 0; left--) {
    const shared = from.mark();
    const start = from.at;
    const bits = from.skipToMark();
    const end = from.at;
    key =
      key.slice(0, shared) +
      (bits < 0x80 ? ascii.slice(start, end) : UTF8.decode(packed.subarray(start, end)));
    keys.push(key);
  }
  from.mark();
  return keys;
}

const ASCII = /* @__PURE__ */ new TextDecoder('latin1');
const UTF8 = /* @__PURE__ */ new TextDecoder();

/**
 * Puts bodies together as they were written: the length of the tail, the head, the tail. All are no longer than their parts.
 * What this makes takes where a head begins and ends, and how long the next tail is.
 */
function bodyJoiner(
  packed: Uint8Array,
  loose: Uint8Array,
): (from: number, end: number, length: number) => Uint8Array {
  const bytes = new Uint8Array(loose.length === 0 ? 0 : packed.length + loose.length);
  let [used, tail] = [0, 0];
  return (from, end, length) => {
    if (tail + length > loose.length) throw new RangeError('The bytes end too soon.');
    const start = used;
    let rest = length;
    for (; rest > 0x7f; rest >>>= 7) bytes[used++] = (rest & 0x7f) | 0x80;
    bytes[used++] = rest;
    copyBytes(packed, from, end, bytes, used);
    used += end - from;
    copyBytes(loose, tail, tail + length, bytes, used);
    used += length;
    tail += length;
    return bytes.subarray(start, used);
  };
}
