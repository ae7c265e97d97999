import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { TableEntry } from './shard-table.ts';

/** Lines of the table → the bytes of a shard: each key by how much it shares with the one before, then its body. */
export function shardBytes(entries: readonly TableEntry[]): Uint8Array {
  const to = scratch;
  to.clear();
  let before = '';
  for (const { key, body } of entries) {
    const shared = sharedLength(before, key);
    to.number(shared);
    to.text(key.slice(shared));
    to.number(body.length);
    to.append(body);
    before = key;
  }
  return to.bytes();
}

const scratch = /* @__PURE__ */ new ByteWriter();

/** UTF-16 code units that two texts have in common at their start. */
export function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.charCodeAt(length) === other.charCodeAt(length))
    length++;
  // Half a surrogate pair is no text.
  const last = one.charCodeAt(length - 1);
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length;
}

/** The bytes of a shard → its lines, by key. Throws a RangeError where the bytes make no sense. */
export function readShard(bytes: Uint8Array): Map<string, Uint8Array> {
  const from = new ByteReader(bytes);
  const entries = new Map<string, Uint8Array>();
  let key = '';
  while (!from.isAtEnd) {
    key = key.slice(0, from.number()) + from.text();
    entries.set(key, from.take(from.number()));
  }
  return entries;
}
