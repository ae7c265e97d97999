import { ByteReader } from './byte-reader.ts';
import type { ShardContent } from './shard-content.ts';
import { hasTail, isChunk } from './table-key.ts';
import { skipHead } from './word-head.ts';

/** The content of a shard → its lines, by key. Throws a RangeError where the bytes make no sense. */
export function readShard(content: ShardContent): Map<string, Uint8Array> {
  const from = new ByteReader(content.packed);
  const tails = new ByteReader(content.loose);
  const entries = new Map<string, Uint8Array>();
  let key = '';
  while (!from.isAtEnd) {
    key = key.slice(0, from.number()) + from.text();
    const length = from.number();
    if (hasTail(key)) {
      const start = from.at;
      if (!isChunk(key)) skipHead(from);
      entries.set(key, withTail(content.packed.subarray(start, from.at), tails.take(length)));
    } else entries.set(key, from.take(length));
  }
  return entries;
}

/** A body as it was written: the length of its tail, its head, its tail. */
function withTail(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const length: number[] = [];
  let rest = tail.length;
  for (; rest > 0x7f; rest >>>= 7) length.push((rest & 0x7f) | 0x80);
  length.push(rest);
  const body = new Uint8Array(length.length + head.length + tail.length);
  body.set(length);
  body.set(head, length.length);
  body.set(tail, length.length + head.length);
  return body;
}
