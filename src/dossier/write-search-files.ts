import {
  closeSync,
  fstatSync,
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
import { type KeptIndex, openKeptIndex } from './kept-index.ts';
import { type IndexStore, makeSearchIndex } from './make-search-index.ts';

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
): Promise<{ readonly unkept?: unknown }> {
  const kept = cache === undefined ? undefined : await openKeptIndex(cache);
  mkdirSync(folder, { recursive: true });
  try {
    const index = await makeSearchIndex(groups, terms, folderStore(folder, kept), cache, kept);
    if (!index) return await writeSearchFiles(groups, terms, folder);
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

/** Reads one file after another into the same memory: each holds until the next is read. */
function reader(pathOf: (name: string) => string): (name: string) => Uint8Array {
  let room = Buffer.alloc(0);
  return (name) => {
    const file = openSync(pathOf(name), 'r');
    try {
      const { size } = fstatSync(file);
      if (size > room.length) room = Buffer.allocUnsafeSlow(size * 2);
      let read = 0;
      for (let more = size; more > 0 && read < size; read += more)
        more = readSync(file, room, read, size - read, read);
      return room.subarray(0, read);
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
