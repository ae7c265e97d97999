import { afterChunks, chunkKey } from '../index-format/table-key.ts';
import type { TableLines } from './table-lines.ts';
import type { KeyRange } from './update-space.ts';

/** What an edit changes in a space of the table. */
export interface TableChange {
  readonly space: string;
  /** Keys whose lines of before are gone; undefined where `lines` are all of the space. */
  readonly ranges: readonly KeyRange[] | undefined;
  readonly lines: TableLines;
}

/** A key with its chunks. */
export function rangeOf(key: string): KeyRange {
  return { from: key, end: afterChunks(key) };
}

/** A chunk of a key, by its number. */
export function rangeOfChunk(key: string, chunk: number): KeyRange {
  return { from: chunkKey(key, chunk), end: chunkKey(key, chunk + 1) };
}
