import { relative, sep } from 'node:path';
import type { Problem } from '../core/problem.ts';
import type { Anchors } from './anchors.ts';
import type { ContentFolder } from './content-folder.ts';
import type { ReadEntry } from './entries/read-entry.ts';
import { LEDGER_FILE, type ReadLedger } from './read-ledger.ts';

/** What was read from a file: an entry, or what is wrong with it. */
export type FileRead = ReadEntry<object> | readonly Problem[];

/** The ledger, and what was found in it before. */
export interface Published {
  readonly ledger: ReadLedger;
  readonly anchors: Anchors;
}

/** What one process read of a content folder, for when it reads it again. */
export interface ReadingMemory {
  /** By the name of the file below the content folder. */
  readonly entries: Map<string, FileRead>;
  /** SHA-256 of originals, by their names; none where one is not there. */
  readonly originals: Map<string, string | undefined>;
  published?: Published | undefined;
  /** Whether a file is known to be as it was read. */
  isSame: (name: string) => boolean;
}

/** Of a folder that was never read. */
export function readingMemory(): ReadingMemory {
  return { entries: new Map(), originals: new Map(), isSame: () => false };
}

/**
 * Forgets what may not hold any more.
 * @param changed absolute paths of the files that may have changed since; undefined where any may have
 */
export function forgetChanged(
  memory: ReadingMemory,
  folder: ContentFolder,
  changed: ReadonlySet<string> | undefined,
): void {
  const names =
    changed && new Set([...changed].map((path) => relative(folder.path, path).split(sep).join('/')));
  memory.isSame = (name) => names !== undefined && !names.has(name);
  if (!memory.isSame(LEDGER_FILE)) memory.published = undefined;
  for (const name of memory.originals.keys()) if (!memory.isSame(name)) memory.originals.delete(name);
}
