import type { Problem } from '../core/problem.ts';
import type { Anchors } from './open-anchors.ts';
import type { ReadEntry } from './entries/read-entry.ts';
import type { ReadLedger } from './read-ledger.ts';

/** What was read from a file: an entry, or what is wrong with it. */
export type FileRead = ReadEntry<object> | readonly Problem[];

/** The ledger, and what was found in it before. */
export interface Published {
  readonly ledger: ReadLedger;
  readonly anchors: Anchors;
}

/** The ledger as it was before the content was looked at: it holds as far as it still has these bytes. */
export interface LedgerAhead {
  readonly bytes: Buffer;
  readonly published: Published;
}

/** What is known of the bytes of a file that need not be read again. */
export interface KnownBytes {
  readonly size: number;
  readonly sha256: string;
}

/** What is known of the bytes of a file, by its absolute path. */
export type BytesOf = (path: string) => KnownBytes | undefined;

/** What one process read of a content folder, for when it reads it again. */
export interface ReadingMemory {
  /** By the name of the file below the content folder. */
  readonly entries: Map<string, FileRead>;
  /** SHA-256 of originals, by their names; none where one is not there. */
  readonly originals: Map<string, string | undefined>;
  published?: Published | undefined;
  /** The ledger as it may still be, for whoever reads it next. */
  ahead?: Promise<LedgerAhead | undefined> | undefined;
  /** Whether a file is known to be as it was read. */
  isSame: (name: string) => boolean;
  /** Bytes of files that whoever wants them read has just looked at. */
  bytesOf: BytesOf;
}

/** Of a folder that was never read. */
export function readingMemory(bytesOf: BytesOf = () => undefined): ReadingMemory {
  return { entries: new Map(), originals: new Map(), isSame: () => false, bytesOf };
}
