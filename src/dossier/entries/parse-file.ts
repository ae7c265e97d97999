import { hash } from 'node:crypto';
import type { Problem } from '../../core/problem.ts';
import { readBytes } from '../read-bytes.ts';
import type { KnownBytes } from '../reading-memory.ts';
import { MAX_TEXT_BYTES } from '../read-text.ts';
import { ENTRY_SCHEMAS, type EntryFolder } from './entry-schemas.ts';
import { parseEntry } from './parse-entry.ts';

/** A file of an entry, by its path, the one for people, and the folder that says what it may hold. */
export interface EntryFile {
  readonly path: string;
  readonly file: string;
  readonly subfolder: EntryFolder;
}

/** The record that was made of a file, and of which bytes. */
export interface ParsedFile extends KnownBytes {
  readonly record: Uint8Array;
}

/**
 * Reads a file into the record of its entry; or says what is wrong with it.
 * @param kept the record of these bytes, where it was made before
 */
export function parseFile(
  { path, file, subfolder }: EntryFile,
  kept: (sha256: string) => Uint8Array | undefined = () => undefined,
): ParsedFile | readonly Problem[] {
  const bytes = readBytes(path, file, MAX_TEXT_BYTES);
  if (!Buffer.isBuffer(bytes)) return [bytes];
  const sha256 = hash('sha256', bytes, 'base64url');
  const size = bytes.length;
  const record = kept(sha256) ?? parseEntry(bytes, file, ENTRY_SCHEMAS[subfolder]);
  return 'byteLength' in record ? { record, size, sha256 } : record;
}
