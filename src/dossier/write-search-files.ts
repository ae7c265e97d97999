import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { GroupSource, SearchTerm } from '../core/search/record.ts';
import type { OnRead } from '../core/search/writing/written-index.ts';
import { type KeptIndex, openKeptIndex } from './kept-index.ts';
import { type IndexStore, makeSearchIndex } from './make-search-index.ts';

/** What else belongs to writing an index. */
interface Writing {
  /** Hears which groups are read, before they are. */
  readonly onRead?: OnRead | undefined;
  /** What was kept, where it was opened before; it is closed here. */
  readonly opened?: KeptIndex | undefined;
}

/**
 * Writes the search index of records to a folder, and removes from it what belongs to the index no more. With a folder to
 * keep what was made, the next call reads only groups with another print and makes only what changed. That folder may be
 * deleted at any time, and what is damaged in it is made anew. Errors of the file system are thrown.
 * @returns `unkept`: why nothing could be kept, where that is so; the index is whole all the same
 */
export async function writeSearchFiles(
  groups: readonly GroupSource[],
  terms: readonly SearchTerm[],
  folder: string,
  cache?: string,
  { onRead, opened }: Writing = {},
): Promise<{ readonly unkept?: unknown }> {
  const kept = opened ?? (cache === undefined ? undefined : await openKeptIndex(cache));
  mkdirSync(folder, { recursive: true });
  try {
    const index = await makeSearchIndex(groups, terms, folderStore(folder, kept), { cache, kept, onRead });
    if (!index) return await writeSearchFiles(groups, terms, folder, undefined, { onRead });
    removeOthers(folder, index.names);
    return index;
  } finally {
    kept?.close();
  }
}

function folderStore(folder: string, kept: KeptIndex | undefined): IndexStore {
  const pathOf = (name: string): string => join(folder, `${name}.js`);
  return {
    write: ({ name, text }) => {
      writeFileSync(pathOf(name), text);
    },
    bring: (name) => {
      // Names are made of the content: a file that is there and has its size is the right one.
      if (kept && statSync(pathOf(name), { throwIfNoEntry: false })?.size === kept.sizeOf(name)) return true;
      const text = kept?.readFile(name);
      if (text === undefined) return false;
      writeFileSync(pathOf(name), text);
      return true;
    },
    bytesOf: reader(pathOf),
  };
}

/** Bytes that are read at once: packs of texts are large, and would be what an index takes most memory for. */
const READ_AT_ONCE = 2 ** 17;

/** Reads one file after another into the same memory: each piece holds until the next is read. */
function reader(pathOf: (name: string) => string): (name: string) => Iterable<Uint8Array> {
  const room = Buffer.allocUnsafeSlow(READ_AT_ONCE);
  return function* (name) {
    const file = openSync(pathOf(name), 'r');
    try {
      for (let read; (read = readSync(file, room)) > 0;) yield room.subarray(0, read);
    } finally {
      closeSync(file);
    }
  };
}

/** Files of an index; the search page lies in the same folder. */
const INDEX_FILE = /^([0-9a-z]{8}|index)\.js$/;

function removeOthers(folder: string, names: readonly string[]): void {
  const wanted = new Set(names);
  for (const file of readdirSync(folder)) {
    const name = INDEX_FILE.exec(file)?.[1];
    if (name !== undefined && !wanted.has(name)) rmSync(join(folder, file), { force: true });
  }
}
