import { cutRank, lengthOfRank, partition } from '../index-format/partition.ts';
import type { ShardContent } from '../index-format/shard-content.ts';
import { ShardWriter } from '../index-format/shard-writer.ts';
import type { ShardSize } from './shard-size.ts';
import type { SortedLines } from './table-lines.ts';

/** One space of the table as it was written: what must be known to write only what changes. */
export interface SpaceState {
  /** Code units of the key and bytes of the body of each line, and how good it is to cut before it. */
  readonly sizes: Uint32Array;
  readonly ranks: Float64Array;
  /** Number of each shard's first line, its name, and what its first key begins with. */
  readonly cuts: Uint32Array;
  readonly names: readonly string[];
  readonly starts: readonly string[];
}

/** Writes a shard to a file and gives its name. */
export type WriteShard = (content: ShardContent) => string;

/** Writes all lines of a space. */
export function writeSpace(lines: SortedLines, size: ShardSize, write: WriteShard): SpaceState {
  const { count } = lines;
  const sizes = new Uint32Array(count);
  const ranks = new Float64Array(count);
  let before = '';
  for (let line = 0; line < count; line++) {
    const key = lines.key(line);
    sizes[line] = lineSize(key, lines.size(line));
    ranks[line] = cutRank(before, key);
    before = key;
  }
  const cuts = partition(ranks, sizes, size.bytes, size.whole);
  const names: string[] = [];
  const starts: string[] = [];
  const shard = new ShardWriter();
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1] ?? count;
    for (let line = from; line < to; line++) lines.addTo(shard, line);
    names.push(write(shard.content()));
    starts.push(startOf(lines.key(from), ranks[from] ?? 0));
  }
  return { sizes, ranks, cuts: Uint32Array.from(cuts), names, starts };
}

/** What counts towards the size of a shard. */
export function lineSize(key: string, bytes: number): number {
  return key.length + bytes;
}

/** As much of a key as tells it from the one before. */
export function startOf(key: string, rank: number): string {
  return key.slice(0, lengthOfRank(rank));
}
