import { ByteReader } from '../index-format/byte-reader.ts';
import { NAME_LENGTH, type IndexRoot } from '../index-format/root.ts';
import { readShard } from '../index-format/read-shard.ts';
import type { ShardContent } from '../index-format/shard-content.ts';
import { type ShardTable, shardsOf } from '../index-format/shard-table.ts';
import { unwrapShard } from '../index-format/unwrap-shard.ts';
import { keepLatest } from '../keep-latest.ts';

/** Reads a file of the index by its name (`x7f….js`): its text, or a rejection where that fails. */
export type ReadFile = (name: string) => Promise<string>;

/** The table of an index, read shard by shard as it is needed. */
export interface ShardStore {
  /**
   * Lines from `first` up to, not including, `end`, in order, each with what reads its body: scripts that are loaded late need no
   * reader of their own. What cannot be read is left out, and told of in `missing`.
   */
  readonly lines: (first: string, end: string) => Promise<readonly (readonly [string, ByteReader])[]>;
  /** How many shards these lines are in. */
  readonly shardsBetween: (first: string, end: string) => number;
  /** Bytes of a file that is no shard of the table; undefined where it cannot be read. */
  readonly file: (name: string) => Promise<Uint8Array | undefined>;
  /** Files that could not be read or were damaged since this was last called. */
  readonly takeMissing: () => readonly string[];
  /** Whether there are none of these. */
  readonly isWhole: () => boolean;
}

/** Shards kept: some 4 MB, of which a long session would otherwise keep all it ever saw. */
const KEPT = 256;

type Shard = ReadonlyMap<string, Uint8Array>;

export function createShardStore(root: IndexRoot, read: ReadFile): ShardStore {
  const table = tableOf(root);
  const kept = new Map<string, Promise<Shard | undefined>>();
  const missing = new Set<string>();

  const content = async (name: string): Promise<ShardContent | undefined> => {
    try {
      const unwrapped = await unwrapShard(await read(`${name}.js`), name, true);
      if (!unwrapped) missing.add(name);
      return unwrapped;
    } catch {
      missing.add(name);
      return undefined;
    }
  };
  const fetchShard = async (name: string): Promise<Shard | undefined> => {
    const unwrapped = await content(name);
    try {
      if (unwrapped) return readShard(unwrapped);
    } catch {
      missing.add(name);
    }
    // A request that failed may do better the next time.
    kept.delete(name);
    return undefined;
  };
  const shard = (name: string): Promise<Shard | undefined> => {
    const now = kept.get(name) ?? fetchShard(name);
    keepLatest(kept, name, now, KEPT);
    return now;
  };
  return {
    file: async (name) => (await content(name))?.packed,
    shardsBetween: (first, end) => shardsOf(table, first, end).length,
    lines: async (first, end) => {
      const shards = await Promise.all(shardsOf(table, first, end).map(shard));
      return shards.flatMap((lines) => (lines ? between(lines, first, end) : []));
    },
    takeMissing: () => {
      const names = [...missing];
      missing.clear();
      return names;
    },
    isWhole: () => missing.size === 0,
  };
}

function tableOf({ shards, starts }: IndexRoot): ShardTable {
  const names: string[] = [];
  for (let at = 0; at < shards.length; at += NAME_LENGTH) names.push(shards.slice(at, at + NAME_LENGTH));
  return { names, starts: starts.split('\n') };
}

function between(lines: Shard, first: string, end: string): (readonly [string, ByteReader])[] {
  const found: (readonly [string, ByteReader])[] = [];
  for (const [key, body] of lines) if (key >= first && key < end) found.push([key, new ByteReader(body)]);
  return found;
}
