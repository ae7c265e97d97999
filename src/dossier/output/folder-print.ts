import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { filesBelow } from '../files-below.ts';
import { readBytes } from '../read-bytes.ts';
import type { KnownBytes } from '../reading-memory.ts';
import {
  isSameState,
  keepSeenFiles,
  readSeenFiles,
  type SeenFile,
  type SeenFiles,
  stateOfFile,
} from './seen-files.ts';

/** Above this many bytes a file is known by its size and the moments it was changed, as in git: a picture is no text. */
const MOST_READ = 1_000_000;

/**
 * Milliseconds that must lie between the last change of a file and the moment it is looked at, before it is taken for read
 * for good, as in git: within the time that a file system does not tell apart, two seconds at most, it may change once more
 * and look the same. More reads what was just edited once more than it need be.
 */
const UNSETTLED_MS = 2500;

/**
 * Share of the files of which may not be kept what was read of them: less writes what is known of all at every edit, more reads
 * more of them again.
 */
const MOST_UNKEPT = 0.002;

/** What was found of files whose bytes were read: side by side, since a list of objects takes three times as long to be sent. */
export interface FilesFound {
  readonly paths: readonly string[];
  /** Numbers of bytes. */
  readonly sizes: readonly number[];
  /** SHA-256 of the bytes. */
  readonly hashes: readonly string[];
}

/** A print of all files of a folder: their names and bytes. */
export interface FolderPrint {
  readonly print: () => string;
  /** Of a file whose bytes were read: what they were. */
  readonly bytesOf: (path: string) => KnownBytes | undefined;
  /** What there is to be known of all files whose bytes were read. */
  readonly known: () => FilesFound;
  /** What it would be once some of its files were written or removed; undefined where one cannot be read. */
  readonly after: (paths: readonly string[]) => FolderPrint | undefined;
  /** Keeps what was read, where it was said to be kept and anything of it is new. */
  readonly keep: () => void;
}

/**
 * The print of a folder as it is; undefined where it cannot be read.
 * @param kept path at which is kept what was read: files that were not changed since are not read again
 */
export function folderPrint(folder: string, kept?: string): FolderPrint | undefined {
  try {
    const seen = kept === undefined ? NOTHING_SEEN : readSeenFiles(kept);
    return withFiles(new Map(), filesBelow(folder), { kept, seen });
  } catch {
    return undefined;
  }
}

const NOTHING_SEEN: SeenFiles = new Map();

/** A file whose bytes were read, now or before; or by what else it is known. */
type FileFound = SeenFile | string;

/** What was seen of files before, and where it is kept. */
interface Before {
  readonly kept: string | undefined;
  readonly seen: SeenFiles;
}

/**
 * @param known what was found of files, by their paths
 * @param look paths of files to be looked at, in their order where nothing is known
 */
function withFiles(
  known: ReadonlyMap<string, FileFound>,
  look: Iterable<string>,
  before: Before,
): FolderPrint | undefined {
  const found = new Map(known);
  for (const path of look) {
    const file = findFile(path, before.seen.get(path));
    if (file === undefined) return undefined;
    found.set(path, file);
  }
  const files = known.size === 0 ? found : new Map([...found].sort(byPath));
  return {
    print: () => hash('sha1', JSON.stringify([...files].map(lineOf)), 'base64url'),
    bytesOf: (path) => {
      const found = files.get(path);
      return typeof found === 'string' || found === undefined
        ? undefined
        : { size: found.size, sha256: found.sha256 };
    },
    known: () => filesFound(files),
    after: (paths) => {
      const written = new Set(paths);
      return withFiles(
        new Map([...files].filter(([path]) => !written.has(path))),
        paths.filter((path) => existsSync(path)),
        before,
      );
    },
    keep: () => {
      if (before.kept !== undefined) keepNews(before.kept, before.seen, files);
    },
  };
}

/** Undefined where it cannot be read. */
function findFile(path: string, seen: SeenFile | undefined): FileFound | undefined {
  const now = Date.now();
  const state = stateOfFile(path);
  if (!state) return undefined;
  if (state.size > MOST_READ) return `${state.size} ${state.written} ${state.changed} ${state.inode}`;
  // The very same, for there are ten thousand.
  if (seen && isSameState(seen, state)) return seen;
  const bytes = readBytes(path, path, MOST_READ);
  if (!Buffer.isBuffer(bytes)) return undefined;
  const isSettled = Math.max(state.written, state.changed) < now - UNSETTLED_MS;
  return { ...state, size: bytes.length, sha256: hash('sha256', bytes, 'base64url'), isSettled };
}

/** Keeps what is known of files for good, where it is something else than was known before of more than a few. */
function keepNews(path: string, before: SeenFiles, files: ReadonlyMap<string, FileFound>): void {
  const settled = new Map<string, SeenFile>();
  let same = 0;
  for (const [name, found] of files) {
    if (typeof found === 'string' || !found.isSettled) continue;
    settled.set(name, found);
    if (before.get(name) === found) same += 1;
  }
  const differing = settled.size - same + (before.size - same);
  if (differing > MOST_UNKEPT * settled.size) keepSeenFiles(path, settled);
}

function filesFound(files: ReadonlyMap<string, FileFound>): FilesFound {
  const [paths, sizes, hashes]: [string[], number[], string[]] = [[], [], []];
  for (const [path, found] of files) {
    if (typeof found === 'string') continue;
    paths.push(path);
    sizes.push(found.size);
    hashes.push(found.sha256);
  }
  return { paths, sizes, hashes };
}

function byPath([a]: readonly [string, FileFound], [b]: readonly [string, FileFound]): number {
  return a < b ? -1 : 1;
}

function lineOf([path, found]: readonly [string, FileFound]): readonly [string, string] {
  return [path, typeof found === 'string' ? found : found.sha256];
}
