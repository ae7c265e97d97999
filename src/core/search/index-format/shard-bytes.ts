import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { ShardContent } from './shard-content.ts';
import type { TableEntry } from './shard-table.ts';
import { hasTail } from './table-key.ts';

/**
 * Lines of the table → the content of a shard: each key by how much it shares with the one before, then its body. Bodies
 * that begin with the length of their tail of bits have that set apart.
 */
export function shardBytes(entries: readonly TableEntry[]): ShardContent {
  packed.clear();
  loose.clear();
  let before = '';
  for (const { key, body } of entries) {
    const shared = sharedLength(before, key);
    packed.number(shared);
    packed.text(key.slice(shared));
    const from = new ByteReader(body);
    const tail = hasTail(key) ? from.number() : 0;
    const head = from.take(body.length - from.at - tail);
    // A head says itself where it ends.
    packed.number(hasTail(key) ? tail : head.length);
    packed.append(head);
    loose.append(from.take(tail));
    before = key;
  }
  return { packed: packed.bytes(), loose: loose.bytes() };
}

const packed = /* @__PURE__ */ new ByteWriter();
const loose = /* @__PURE__ */ new ByteWriter();

/** UTF-16 code units that two texts have in common at their start. */
export function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.charCodeAt(length) === other.charCodeAt(length))
    length++;
  // Half a surrogate pair is no text.
  const last = one.charCodeAt(length - 1);
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length;
}
