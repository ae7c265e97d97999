import { cutRank, partition } from '../index-format/partition.ts';
import { ShardWriter } from '../index-format/shard-writer.ts';
import type { ShardContent } from '../index-format/shard-content.ts';
import type { TableEntry } from '../index-format/shard-table.ts';
import type { ShardSize } from './shard-size.ts';
import { lineSize, type SpaceState, startOf, type WriteShard } from './space-state.ts';
import type { SortedLines } from './table-lines.ts';

/** What replaces lines of a space. */
export interface SpaceChange {
  readonly lines: SortedLines;
  /** Ranges of keys whose lines of before are gone, ascending and apart; every new line is in one of them. */
  readonly ranges: readonly KeyRange[];
}

/** Keys from `from` up to, not including, `end`. */
export interface KeyRange {
  readonly from: string;
  readonly end: string;
}

/** Lines of a shard of before; undefined where it is lost or damaged. */
export type ReadShard = (name: string) => readonly TableEntry[] | undefined;

/**
 * Writes the shards of a space in which a line changed, or that are cut elsewhere; the others keep their files and are not
 * read. Undefined where one that must be read is lost.
 */
export function updateSpace(
  before: SpaceState,
  change: SpaceChange,
  size: ShardSize,
  read: ReadShard,
  write: WriteShard,
): SpaceState | undefined {
  if (before.names.length === 0) return undefined;
  try {
    return new SpaceUpdate(before, read).made(change, size, write);
  } catch (error) {
    if (error instanceof LostShard) return undefined;
    throw error;
  }
}

class LostShard extends Error {}

class SpaceUpdate {
  readonly #before: SpaceState;
  readonly #read: ReadShard;
  readonly #writer = new ShardWriter();
  readonly #loaded = new Map<number, readonly TableEntry[]>();
  /** Lines of the shards of which some changed. */
  readonly #merged = new Map<number, readonly TableEntry[]>();

  constructor(before: SpaceState, read: ReadShard) {
    this.#before = before;
    this.#read = read;
  }

  made(change: SpaceChange, size: ShardSize, write: WriteShard): SpaceState {
    this.#merge(change);
    if (this.#merged.size === 0) return this.#before;
    const { sizes, ranks, firsts } = this.#measured();
    const cuts = partition(ranks, sizes, size.bytes, size.whole);
    const places = new Map(firsts.map((first, shard) => [first, shard]));
    const names: string[] = [];
    const starts: string[] = [];
    for (const [index, from] of cuts.entries()) {
      const to = cuts[index + 1] ?? ranks.length;
      const shard = places.get(from) ?? -1;
      const isSame = shard >= 0 && !this.#merged.has(shard) && this.#lengthOf(shard) === to - from;
      const lines = isSame ? [] : this.#lines(firsts, from, to);
      const rank = ranks[from] ?? 0;
      names.push(isSame ? (this.#before.names[shard] ?? '') : write(this.#shard(lines)));
      starts.push(
        isSame && rank === this.#before.ranks[this.#before.cuts[shard] ?? 0]
          ? (this.#before.starts[shard] ?? '')
          : startOf((lines[0] ?? this.#load(shard)[0])?.key ?? '', rank),
      );
    }
    return { sizes, ranks, cuts: Uint32Array.from(cuts), names, starts };
  }

  #shard(lines: readonly TableEntry[]): ShardContent {
    for (const { key, body } of lines) this.#writer.add(key, body, 0, body.length);
    return this.#writer.content();
  }

  #merge({ lines, ranges }: SpaceChange): void {
    const { starts } = this.#before;
    let line = 0;
    let range = 0;
    for (const shard of this.#shardsOf(ranges)) {
      const next = starts[shard + 1];
      const old = this.#load(shard);
      const merged: TableEntry[] = [];
      const isGone = (key: string): boolean => {
        while (range < ranges.length && (ranges[range]?.end ?? '') <= key) range++;
        return (ranges[range]?.from ?? '\uffff') <= key;
      };
      const take = (until: string | undefined): void => {
        for (; line < lines.count; line++) {
          const key = lines.key(line);
          if (until !== undefined && key >= until) return;
          merged.push({ key, body: lines.body(line) });
        }
      };
      for (const entry of old) {
        take(entry.key);
        if (!isGone(entry.key)) merged.push(entry);
      }
      take(next);
      if (!isSameList(old, merged)) this.#merged.set(shard, merged);
    }
  }

  /** Shards in which keys of some ranges may stand, ascending. */
  #shardsOf(ranges: readonly KeyRange[]): ReadonlySet<number> {
    const { starts } = this.#before;
    const found = new Set<number>();
    for (const { from, end } of ranges)
      for (let shard = shardAt(starts, from); shard < starts.length; shard++) {
        if (shard > 0 && (starts[shard] ?? '') >= end) break;
        found.add(shard);
      }
    return found;
  }

  /** Sizes and ranks of all lines, and where the lines of each shard of before now start. */
  #measured(): {
    readonly sizes: Uint32Array;
    readonly ranks: Float64Array;
    readonly firsts: readonly number[];
  } {
    const { cuts, sizes: oldSizes, ranks: oldRanks } = this.#before;
    const shards = cuts.length;
    let total = 0;
    const firsts = Array.from({ length: shards }, (_, shard) => {
      const first = total;
      total += this.#merged.get(shard)?.length ?? this.#lengthOf(shard);
      return first;
    });
    const sizes = new Uint32Array(total);
    const ranks = new Float64Array(total);
    for (const [shard, first] of firsts.entries()) {
      const from = cuts[shard] ?? 0;
      const merged = this.#merged.get(shard);
      if (!merged) {
        sizes.set(oldSizes.subarray(from, from + this.#lengthOf(shard)), first);
        ranks.set(oldRanks.subarray(from, from + this.#lengthOf(shard)), first);
        if (this.#hasOtherEnd(shard - 1))
          ranks[first] = cutRank(this.#lastKey(shard - 1), this.#load(shard)[0]?.key ?? '');
        continue;
      }
      const isSameFirst = merged[0]?.key === this.#load(shard)[0]?.key && !this.#hasOtherEnd(shard - 1);
      let key = isSameFirst ? '' : this.#lastKey(shard - 1);
      for (const [index, entry] of merged.entries()) {
        sizes[first + index] = lineSize(entry.key, entry.body.length);
        ranks[first + index] = cutRank(key, entry.key);
        key = entry.key;
      }
      if (isSameFirst) ranks[first] = oldRanks[from] ?? 0;
    }
    return { sizes, ranks, firsts };
  }

  /** Whether the last key up to a shard may be another than it was. */
  #hasOtherEnd(shard: number): boolean {
    const merged = this.#merged.get(shard);
    return merged !== undefined && merged.at(-1)?.key !== this.#load(shard).at(-1)?.key;
  }

  /** The last key up to a shard, as it is now. */
  #lastKey(shard: number): string {
    for (let at = shard; at >= 0; at--) {
      const key = (this.#merged.get(at) ?? this.#load(at)).at(-1)?.key;
      if (key !== undefined) return key;
    }
    return '';
  }

  #lines(firsts: readonly number[], from: number, to: number): readonly TableEntry[] {
    const found: TableEntry[] = [];
    let shard = firsts.length - 1;
    while (shard > 0 && (firsts[shard] ?? 0) > from) shard--;
    for (; shard < firsts.length && (firsts[shard] ?? 0) < to; shard++) {
      const first = firsts[shard] ?? 0;
      const lines = this.#merged.get(shard) ?? this.#load(shard);
      for (const line of lines.slice(Math.max(0, from - first), to - first)) found.push(line);
    }
    return found;
  }

  #lengthOf(shard: number): number {
    const { cuts, sizes } = this.#before;
    return (cuts[shard + 1] ?? sizes.length) - (cuts[shard] ?? 0);
  }

  #load(shard: number): readonly TableEntry[] {
    let lines = this.#loaded.get(shard);
    if (!lines) {
      lines = this.#read(this.#before.names[shard] ?? '');
      if (lines?.length !== this.#lengthOf(shard)) throw new LostShard();
      this.#loaded.set(shard, lines);
    }
    return lines;
  }
}

/** The last shard that begins at or before a key. */
function shardAt(starts: readonly string[], key: string): number {
  let low = 0;
  for (let high = starts.length; low + 1 < high;) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return low;
}

function isSameList(one: readonly TableEntry[], other: readonly TableEntry[]): boolean {
  return (
    one.length === other.length &&
    one.every((entry, at) => {
      const { key, body } = other[at] ?? entry;
      return (
        key === entry.key &&
        body.length === entry.body.length &&
        body.every((byte, index) => byte === entry.body[index])
      );
    })
  );
}
