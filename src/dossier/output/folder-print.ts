import { hash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../read-bytes.ts';
import type { KnownBytes } from '../reading-memory.ts';

/** Above this many bytes a file is known by its size and the moments it was changed, as in git: a picture is no text. */
const MOST_READ = 1_000_000;

/** A print of all files of a folder: their names and bytes. */
export interface FolderPrint {
  readonly print: () => string;
  /** Of a file whose bytes were read: what they were. */
  readonly bytesOf: (path: string) => KnownBytes | undefined;
  /** What it would be once some of its files were written or removed; undefined where one cannot be read. */
  readonly after: (paths: readonly string[]) => FolderPrint | undefined;
}

/** The print of a folder as it is; undefined where it cannot be read. */
export function folderPrint(folder: string): FolderPrint | undefined {
  try {
    return withFiles(new Map(), [...filesBelow(folder)]);
  } catch {
    return undefined;
  }
}

/** Paths of all files of a folder. Folder by folder, which takes a third of the time of Node's own walk through all. */
function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** A file whose bytes were read, or by what else it is known. */
type FileFound = KnownBytes | string;

/** @param known what was found of files, by their paths @param read paths of files to be read */
function withFiles(known: ReadonlyMap<string, FileFound>, read: readonly string[]): FolderPrint | undefined {
  const files = new Map(known);
  for (const path of read) {
    const found = findFile(path);
    if (found === undefined) return undefined;
    files.set(path, found);
  }
  return {
    print: () => hash('sha1', JSON.stringify([...files].sort(byPath).map(lineOf)), 'base64url'),
    bytesOf: (path) => {
      const found = files.get(path);
      return typeof found === 'string' ? undefined : found;
    },
    after: (paths) => {
      const written = new Set(paths);
      return withFiles(
        new Map([...files].filter(([path]) => !written.has(path))),
        paths.filter((path) => existsSync(path)),
      );
    },
  };
}

/** Undefined where it cannot be read. */
function findFile(path: string): FileFound | undefined {
  const bytes = readBytes(path, path, MOST_READ);
  if (Buffer.isBuffer(bytes)) return { size: bytes.length, sha256: hash('sha256', bytes, 'base64url') };
  const found = statSync(path, { throwIfNoEntry: false });
  return found && found.size > MOST_READ
    ? `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}`
    : undefined;
}

function byPath([a]: readonly [string, FileFound], [b]: readonly [string, FileFound]): number {
  return a < b ? -1 : 1;
}

function lineOf([path, found]: readonly [string, FileFound]): readonly [string, string] {
  return [path, typeof found === 'string' ? found : found.sha256];
}
