import { inflateSync } from 'fflate';
import { fromBase64 } from '../index-format/base64.ts';
import { partition } from '../index-format/partition.ts';
import { readShard, shardBytes, sharedLength } from '../index-format/shard-bytes.ts';
import type { TableEntry } from '../index-format/shard-table.ts';
import { SPACES } from '../index-format/table-key.ts';
import { type ShardFile, wrapShard } from '../index-format/wrap-shard.ts';
import type { TableState } from './index-state.ts';
import { sortedEntries } from './sorted-entries.ts';

/** A table that was written: its state, where its shards start, and the files that are new. */
export interface WrittenTable {
  readonly state: TableState;
  readonly starts: readonly string[];
  readonly files: readonly ShardFile[];
}

/** Lines that replace those of before. */
export interface TableChange {
  readonly entries: readonly TableEntry[];
  /** Whether a line of before may stay: those that may not, and are not replaced, are gone. */
  readonly stays: (key: string) => boolean;
}

/**
 * Shards of other spaces, against those of words. The dictionary is read only for suggestions and for words that are not
 * found, stop words only for phrases; blocks of groups are read for every result once there are many.
 */
const SPACE_SIZES: Readonly<Record<string, number>> = {
  [SPACES.groups]: 0.125,
  [SPACES.forward]: 4,
  [SPACES.backward]: 6,
  [SPACES.stop]: 4,
  [SPACES.name]: 3,
};

/**
 * Writes the shards of a table. Of those of before, the ones in which nothing changed keep their files.
 * @param limit bytes of a shard of words
 * @param wholeBlocks whether blocks of groups are read all at once
 * @param readFile text of a file of before, by its name without ending; undefined where it is lost: then this gives undefined
 */
export function updateTable(
  before: TableState | undefined,
  { entries, stays }: TableChange,
  limit: number,
  wholeBlocks: boolean,
  readFile: (name: string) => string | undefined,
): WrittenTable | undefined {
  const lines = mergedLines(before, entries, stays);
  const { keys, sizes } = lines;
  const cuts = partition(keys, sizes, (key) => {
    const space = key.charAt(0);
    return limit * (wholeBlocks && space === SPACES.groups ? 1 : (SPACE_SIZES[space] ?? 1));
  });
  const old = oldBodies(before, readFile);
  const unchanged = unchangedShards(before, lines);
  const names: string[] = [];
  const files: ShardFile[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1] ?? keys.length;
    const known = unchanged(from, to);
    if (known !== undefined) {
      names.push(known);
      continue;
    }
    const bodies: TableEntry[] = [];
    for (let line = from; line < to; line++) {
      const key = keys[line] ?? '';
      const body = lines.bodies[line] ?? old(lines.olds[line] ?? -1, key);
      if (!body) return undefined;
      bodies.push({ key, body });
    }
    const file = wrapShard(shardBytes(bodies));
    names.push(file.name);
    files.push(file);
  }
  const starts = cuts.map((cut) => shortestStart(keys[cut - 1], keys[cut] ?? ''));
  return { state: { keys, sizes, hashes: lines.hashes, cuts: Uint32Array.from(cuts), names }, starts, files };
}

/** The lines of the new table; `olds` says which line of before each is, where it did not change: else it has a body. */
interface Lines {
  readonly keys: readonly string[];
  readonly sizes: Uint32Array;
  readonly hashes: Uint32Array;
  readonly bodies: readonly (Uint8Array | undefined)[];
  readonly olds: Int32Array;
}

function mergedLines(
  before: TableState | undefined,
  entries: readonly TableEntry[],
  stays: (key: string) => boolean,
): Lines {
  const fresh = sortedEntries(entries);
  const most = fresh.length + (before?.keys.length ?? 0);
  const keys: string[] = [];
  const bodies: (Uint8Array | undefined)[] = [];
  const sizes = new Uint32Array(most);
  const hashes = new Uint32Array(most);
  const olds = new Int32Array(most).fill(-1);
  let old = 0;
  const push = (
    key: string,
    size: number,
    hash: number,
    line: number,
    body: Uint8Array | undefined,
  ): void => {
    const at = keys.length;
    keys.push(key);
    bodies.push(body);
    sizes[at] = size;
    hashes[at] = hash;
    olds[at] = line;
  };
  const pushOld = (): void => {
    const key = before?.keys[old] ?? '';
    if (stays(key)) push(key, before?.sizes[old] ?? 0, before?.hashes[old] ?? 0, old, undefined);
    old++;
  };
  for (const { key, body } of fresh) {
    while (before && old < before.keys.length && (before.keys[old] ?? '') < key) pushOld();
    const size = key.length + body.length;
    const hash = bodyHash(body);
    const isSame = before?.keys[old] === key && before.sizes[old] === size && before.hashes[old] === hash;
    push(key, size, hash, isSame ? old : -1, isSame ? undefined : body);
    if (before?.keys[old] === key) old++;
  }
  while (before && old < before.keys.length) pushOld();
  const count = keys.length;
  return { keys, bodies, sizes: sizes.slice(0, count), hashes: hashes.slice(0, count), olds };
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits: with the length it tells a body that changed from one that did not. */
function bodyHash(body: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of body) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Gives the name of the shard of before that had exactly these lines, none of them changed. */
function unchangedShards(
  before: TableState | undefined,
  { olds }: Lines,
): (from: number, to: number) => string | undefined {
  const byFirst = new Map<number, number>();
  for (const [index, cut] of (before?.cuts ?? []).entries()) byFirst.set(cut, index);
  return (from, to) => {
    const first = olds[from] ?? -1;
    const shard = byFirst.get(first);
    if (!before || shard === undefined) return undefined;
    const end = before.cuts[shard + 1] ?? before.keys.length;
    if (end - first !== to - from) return undefined;
    for (let line = from; line < to; line++) if (olds[line] !== first + line - from) return undefined;
    return before.names[shard];
  };
}

/** Reads bodies out of the files of before, each file once. */
function oldBodies(
  before: TableState | undefined,
  readFile: (name: string) => string | undefined,
): (line: number, key: string) => Uint8Array | undefined {
  const shards = new Map<number, ReadonlyMap<string, Uint8Array> | undefined>();
  return (line, key) => {
    if (!before || line < 0) return undefined;
    let shard = 0;
    for (let high = before.cuts.length; shard + 1 < high;) {
      const middle = (shard + high) >> 1;
      if ((before.cuts[middle] ?? 0) <= line) shard = middle;
      else high = middle;
    }
    if (!shards.has(shard)) shards.set(shard, readOld(readFile(before.names[shard] ?? '')));
    return shards.get(shard)?.get(key);
  };
}

/** A cache may be damaged: then all is made anew. */
function readOld(text: string | undefined): ReadonlyMap<string, Uint8Array> | undefined {
  const deflated = fromBase64(/,"([^"]*)"\)$/.exec(text ?? '')?.[1] ?? '');
  try {
    return deflated && readShard(inflateSync(deflated));
  } catch {
    return undefined;
  }
}

/** As much of a key as tells it from the one before. */
function shortestStart(before: string | undefined, key: string): string {
  return before === undefined ? '' : key.slice(0, sharedLength(before, key) + 1);
}
