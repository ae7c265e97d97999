import { cutRank, partition } from '../index-format/partition.ts';
import type { ShardContent } from '../index-format/shard-content.ts';
import { ShardLines } from '../index-format/shard-lines.ts';
import { lastAtOrBefore } from '../index-format/shard-table.ts';
import { ShardWriter } from '../index-format/shard-writer.ts';
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

/** A shard of before; undefined where it is lost or damaged. */
export type ReadShard = (name: string) => ShardContent | undefined;

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
    return new SpaceUpdate(before, change, read).made(size, write);
  } catch (error) {
    if (error instanceof LostShard) return undefined;
    throw error;
  }
}

class LostShard extends Error {}

/** Lines that follow one another, from one up to, not including, another: of a shard of before, or of the change. */
interface Stretch {
  /** Number of the shard; undefined for lines of the change. */
  readonly shard: number | undefined;
  readonly from: number;
  readonly to: number;
}

class SpaceUpdate {
  readonly #before: SpaceState;
  readonly #new: SortedLines;
  readonly #read: ReadShard;
  readonly #writer = new ShardWriter();
  readonly #loaded = new Map<number, ShardLines>();
  /** Lines of the shards of which some changed. */
  readonly #merged = new Map<number, readonly Stretch[]>();

  constructor(before: SpaceState, change: SpaceChange, read: ReadShard) {
    this.#before = before;
    this.#new = change.lines;
    this.#read = read;
    this.#merge(change.ranges);
  }

  made(size: ShardSize, write: WriteShard): SpaceState {
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
      const stretches = isSame ? [] : this.#stretches(firsts, from, to);
      const rank = ranks[from] ?? 0;
      names.push(isSame ? (this.#before.names[shard] ?? '') : write(this.#shard(stretches)));
      starts.push(
        isSame && rank === this.#before.ranks[this.#before.cuts[shard] ?? 0]
          ? (this.#before.starts[shard] ?? '')
          : startOf(isSame ? this.#firstKey(shard) : (this.#keysAt(stretches[0])?.first ?? ''), rank),
      );
    }
    return { sizes, ranks, cuts: Uint32Array.from(cuts), names, starts };
  }

  #shard(stretches: readonly Stretch[]): ShardContent {
    for (const { shard, from, to } of stretches)
      if (shard === undefined) for (let line = from; line < to; line++) this.#new.addTo(this.#writer, line);
      else this.#writer.addLines(this.#load(shard), from, to);
    return this.#writer.content();
  }

  #merge(ranges: readonly KeyRange[]): void {
    const { starts } = this.#before;
    let line = 0;
    let range = 0;
    for (const shard of this.#shardsOf(ranges)) {
      const next = starts[shard + 1];
      const isHere = (key: string): boolean => next === undefined || key < next;
      const old = this.#load(shard);
      const merged: Stretch[] = [];
      let kept = 0;
      for (; range < ranges.length; range++) {
        const { from, end } = ranges[range] ?? NO_RANGE;
        if (!isHere(from)) break;
        const gone = { shard, from: old.lineAt(from), to: old.lineAt(end) };
        const first = line;
        while (line < this.#new.count && this.#new.key(line) < end && isHere(this.#new.key(line))) line++;
        if (!this.#isSame(gone, { shard: undefined, from: first, to: line })) {
          merged.push({ shard, from: kept, to: gone.from }, { shard: undefined, from: first, to: line });
          kept = gone.to;
        }
        // It goes on in the next shard.
        if (next !== undefined && end > next) break;
      }
      if (merged.length === 0) continue;
      merged.push({ shard, from: kept, to: old.count });
      this.#merged.set(
        shard,
        merged.filter(({ from, to }) => from < to),
      );
    }
  }

  /** Whether lines of the change are what those of before were. */
  #isSame({ shard = 0, from, to }: Stretch, fresh: Stretch): boolean {
    if (to - from !== fresh.to - fresh.from) return false;
    const old = this.#load(shard);
    for (let line = from; line < to; line++) {
      const other = fresh.from + line - from;
      if (old.keys[line] !== this.#new.key(other)) return false;
      if (!isSameBytes(old.body(line), this.#new.body(other))) return false;
    }
    return true;
  }

  /** Shards in which keys of some ranges may stand, ascending. */
  #shardsOf(ranges: readonly KeyRange[]): ReadonlySet<number> {
    const { starts } = this.#before;
    const found = new Set<number>();
    for (const { from, end } of ranges)
      for (let shard = Math.max(0, lastAtOrBefore(starts, from)); shard < starts.length; shard++) {
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
    let total = 0;
    const firsts = Array.from(this.#before.cuts, (_, shard) => {
      const first = total;
      for (const { from, to } of this.#stretchesOf(shard)) total += to - from;
      return first;
    });
    const sizes = new Uint32Array(total);
    const ranks = new Float64Array(total);
    for (const [shard, first] of firsts.entries()) this.#measure(shard, sizes, ranks, first);
    return { sizes, ranks, firsts };
  }

  /** Puts sizes and ranks of the lines of a shard in their places; where another line stands before one, its rank is another. */
  #measure(shard: number, sizes: Uint32Array, ranks: Float64Array, first: number): void {
    const { cuts, sizes: oldSizes, ranks: oldRanks } = this.#before;
    const old = cuts[shard] ?? 0;
    let at = first;
    for (const stretch of this.#stretchesOf(shard)) {
      const { from, to } = stretch;
      if (stretch.shard === undefined)
        for (let line = from; line < to; line++, at++) {
          sizes[at] = lineSize(this.#new.key(line), this.#new.size(line));
          if (line > from) ranks[at] = cutRank(this.#new.key(line - 1), this.#new.key(line));
        }
      else {
        sizes.set(oldSizes.subarray(old + from, old + to), at);
        ranks.set(oldRanks.subarray(old + from, old + to), at);
        at += to - from;
      }
    }
    this.#rankFirsts(shard, ranks, first);
  }

  /** Ranks of those lines that other lines than before may stand in front of: the first of each stretch. */
  #rankFirsts(shard: number, ranks: Float64Array, first: number): void {
    const isMerged = this.#merged.has(shard);
    const hasOtherEnd = this.#hasOtherEnd(shard - 1);
    if (!isMerged && !hasOtherEnd) return;
    let at = first;
    let before: string | undefined;
    for (const stretch of this.#stretchesOf(shard)) {
      const { first: key, last } = this.#keysAt(stretch) ?? NO_KEYS;
      const isSameFirst = before === undefined && !hasOtherEnd && key === this.#firstKey(shard);
      ranks[at] = isSameFirst
        ? (this.#before.ranks[this.#before.cuts[shard] ?? 0] ?? 0)
        : cutRank(before ?? this.#lastKey(shard - 1), key);
      before = last;
      at += stretch.to - stretch.from;
    }
  }

  /** Whether the last key up to a shard may be another than it was. */
  #hasOtherEnd(shard: number): boolean {
    const merged = this.#merged.get(shard);
    return merged !== undefined && this.#keysAt(merged.at(-1))?.last !== this.#load(shard).keys.at(-1);
  }

  /** The last key up to a shard, as it is now. */
  #lastKey(shard: number): string {
    for (let at = shard; at >= 0; at--) {
      const keys = this.#keysAt(this.#stretchesOf(at).at(-1));
      if (keys) return keys.last;
    }
    return '';
  }

  #firstKey(shard: number): string {
    return this.#load(shard).keys[0] ?? '';
  }

  #keysAt(stretch: Stretch | undefined): { readonly first: string; readonly last: string } | undefined {
    if (!stretch || stretch.from === stretch.to) return undefined;
    const { shard, from, to } = stretch;
    if (shard === undefined) return { first: this.#new.key(from), last: this.#new.key(to - 1) };
    const { keys } = this.#load(shard);
    return { first: keys[from] ?? '', last: keys[to - 1] ?? '' };
  }

  /** The lines of a shard of before, as they are now. */
  #stretchesOf(shard: number): readonly Stretch[] {
    return this.#merged.get(shard) ?? [{ shard, from: 0, to: this.#lengthOf(shard) }];
  }

  #stretches(firsts: readonly number[], from: number, to: number): readonly Stretch[] {
    const found: Stretch[] = [];
    let shard = firsts.length - 1;
    while (shard > 0 && (firsts[shard] ?? 0) > from) shard--;
    for (; shard < firsts.length && (firsts[shard] ?? 0) < to; shard++) {
      let first = firsts[shard] ?? 0;
      for (const stretch of this.#stretchesOf(shard)) {
        const start = stretch.from + Math.max(0, from - first);
        const end = Math.min(stretch.to, stretch.from + to - first);
        if (start < end) found.push({ ...stretch, from: start, to: end });
        first += stretch.to - stretch.from;
      }
    }
    return found;
  }

  #lengthOf(shard: number): number {
    const { cuts, sizes } = this.#before;
    return (cuts[shard + 1] ?? sizes.length) - (cuts[shard] ?? 0);
  }

  #load(shard: number): ShardLines {
    let lines = this.#loaded.get(shard);
    if (!lines) {
      lines = linesOf(this.#read(this.#before.names[shard] ?? ''), this.#lengthOf(shard));
      this.#loaded.set(shard, lines);
    }
    return lines;
  }
}

const NO_RANGE: KeyRange = { from: '', end: '' };
const NO_KEYS = { first: '', last: '' };

function linesOf(content: ShardContent | undefined, count: number): ShardLines {
  if (!content) throw new LostShard();
  try {
    return new ShardLines(content, count);
  } catch {
    throw new LostShard();
  }
}

function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
