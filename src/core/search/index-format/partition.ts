import { sharedLength } from './shared-length.ts';

/**
 * Cuts a space of a sorted table into shards of about `size` bytes, alike in size and so that an edit moves few cuts: a stretch
 * as long as two shards or more is cut near where half of its shards end, before that key there which differs earliest from
 * the one before it, and so on: the root names each shard by the beginning of its first key, and where beginnings change, they
 * still do after an edit. Of several the hash decides. Whether and where a stretch is cut thus depends on it alone. A key that
 * is too long by itself is a shard of its own.
 * @param ranks of the keys, as `cutRank` gives them
 * @param sizes bytes of each line
 * @param whole bytes up to which all is one shard
 * @returns where each shard starts, ascending, the first being 0; none where there are no keys
 */
export function partition(
  ranks: ArrayLike<number>,
  sizes: ArrayLike<number>,
  size: number,
  whole = size,
): number[] {
  const sums = new Float64Array(ranks.length + 1);
  for (let index = 0; index < ranks.length; index++)
    sums[index + 1] = (sums[index] ?? 0) + (sizes[index] ?? 0);
  if (ranks.length > 0 && (sums[ranks.length] ?? 0) <= whole) return [0];
  const starts: number[] = [];
  const pending: [number, number][] = ranks.length === 0 ? [] : [[0, ranks.length]];
  for (let range = pending.pop(); range; range = pending.pop()) {
    const [start, end] = range;
    const cut = whereToCut(ranks, sums, start, end, size);
    if (cut === undefined) starts.push(start);
    else pending.push([cut, end], [start, cut]);
  }
  return starts;
}

/**
 * Part of a long stretch on either side of its middle in which it may be cut: the larger, the fewer cuts move with an edit.
 * As long as its halves still have many shards, how long they are does not matter.
 */
const AROUND_LONG = 1 / 8;

/** The same of a stretch of fewer shards than `MANY`, as part of a shard: the smaller, the more alike are the shards. */
const AROUND_SHORT = 1 / 12;
const MANY = 8;

function whereToCut(
  ranks: ArrayLike<number>,
  sums: Float64Array,
  start: number,
  end: number,
  size: number,
): number | undefined {
  const from = sums[start] ?? 0;
  const length = (sums[end] ?? 0) - from;
  const shards = Math.round(length / size);
  if (end - start < 2 || shards < 2) return undefined;
  const middle = from + (length * Math.floor(shards / 2)) / shards;
  const around = shards < MANY ? size * AROUND_SHORT : length * AROUND_LONG;
  let best: number | undefined;
  let bestRank = Infinity;
  for (let index = lowerBound(sums, middle - around, start + 1, end); index < end; index++) {
    if ((sums[index] ?? 0) > middle + around) break;
    const rank = ranks[index] ?? Infinity;
    if (rank < bestRank) [best, bestRank] = [index, rank];
  }
  return best ?? aroundLongKey(sums, middle, start, end);
}

/**
 * How good it is to cut before a key, the least being best: the code units that tell it from the one before, then a hash of
 * these: FNV-1a (Fowler, Noll, Vo), its low bits stirred into the high ones.
 */
export function cutRank(before: string, key: string): number {
  const length = sharedLength(before, key) + 1;
  let hash = 0x811c9dc5;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return length * HASHES + (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0);
}

/** The code units of a key that tell it from the one before, by its rank. */
export function lengthOfRank(rank: number): number {
  return Math.floor(rank / HASHES);
}

const HASHES = 2 ** 32;

/** One key covers the whole middle: cut before it, or behind it where it comes first. */
function aroundLongKey(sums: Float64Array, middle: number, start: number, end: number): number {
  const after = lowerBound(sums, middle, start + 1, end);
  const long = after - 1;
  if (long > start) return long;
  return Math.min(after, end - 1);
}

/** The first index from `low` on whose sum is at least `value`; `high` where there is none. */
function lowerBound(sums: Float64Array, value: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sums[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
