import { sharedLength } from './shard-bytes.ts';

/**
 * Cuts a sorted table into shards of at most `limit` bytes, so that an edit moves few cuts: a stretch that is too long is
 * cut before that key around its middle which differs earliest from the one before it, and so on: the root names each shard
 * by the beginning of its first key, and where beginnings change, they still do after an edit. Of several the hash decides.
 * Whether and where a stretch is cut thus depends on it alone. A key that is too long by itself is a shard of its own.
 * @returns where each shard starts, ascending, the first being 0
 */
export function partition(keys: readonly string[], sizes: ArrayLike<number>, limit: Limit): number[] {
  const sums = new Float64Array(keys.length + 1);
  for (let index = 0; index < keys.length; index++)
    sums[index + 1] = (sums[index] ?? 0) + (sizes[index] ?? 0);
  const ranks = Float64Array.from(keys, (key, index) => rankOf(keys[index - 1] ?? '', key));
  const starts: number[] = [];
  const pending: [number, number][] = [[0, keys.length]];
  for (let range = pending.pop(); range; range = pending.pop()) {
    const [start, end] = range;
    const cut = whereToCut(keys, ranks, sums, start, end, limit);
    if (cut === undefined) starts.push(start);
    else pending.push([cut, end], [start, cut]);
  }
  return starts;
}

/**
 * Part of a stretch at either end in which it is not cut. The larger, the more alike are the shards, so that there are
 * fewer for what a word costs on the average; the smaller, the fewer cuts move with an edit.
 */
const EDGE = 3 / 8;

/** Bytes a shard may have at most, by the keys it would hold; keys of different spaces are never in one shard. */
export type Limit = (key: string) => number;

function whereToCut(
  keys: readonly string[],
  ranks: Float64Array,
  sums: Float64Array,
  start: number,
  end: number,
  limit: Limit,
): number | undefined {
  const first = keys[start] ?? '';
  if (end - start < 2) return undefined;
  if (!(keys[end - 1] ?? '').startsWith(first.charAt(0))) return startOfSpaceAfter(keys, start, end);
  const from = sums[start] ?? 0;
  const size = (sums[end] ?? 0) - from;
  if (size <= limit(first)) return undefined;
  let best: number | undefined;
  let bestRank = Infinity;
  for (let index = lowerBound(sums, from + size * EDGE, start + 1, end); index < end; index++) {
    if ((sums[index] ?? 0) > from + size * (1 - EDGE)) break;
    const rank = ranks[index] ?? Infinity;
    if (rank < bestRank) [best, bestRank] = [index, rank];
  }
  return best ?? aroundLongKey(sums, from + size / 2, start, end);
}

/**
 * How good it is to cut before a key, the least being best: the code units that tell it from the one before, then a hash of
 * these: FNV-1a (Fowler, Noll, Vo), its low bits stirred into the high ones.
 */
function rankOf(before: string, key: string): number {
  const length = sharedLength(before, key) + 1;
  let hash = 0x811c9dc5;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return length * HASHES + (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0);
}

const HASHES = 2 ** 32;

function startOfSpaceAfter(keys: readonly string[], start: number, end: number): number {
  const space = keys[start]?.charAt(0);
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]?.charAt(0) === space) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
