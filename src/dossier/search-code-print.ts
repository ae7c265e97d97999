import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { searchPrograms } from './search-programs.ts';

let print: string | undefined;

/**
 * A hash of the programs that make search indexes, the one that deflates included: what another program made is not to be
 * built upon. Made once.
 */
export function searchCodePrint(): string {
  return (print ??= hashOf(searchPrograms()));
}

/** Bytes that are read at once: nearly every program is one piece. */
const READ_AT_ONCE = 2 ** 15;

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha1').update(process.versions.zlib);
  // The same memory for all: a build after an edit waits for these many small files.
  const room = Buffer.allocUnsafeSlow(READ_AT_ONCE);
  for (const path of paths) {
    const file = openSync(path, 'r');
    try {
      for (let read; (read = readSync(file, room)) > 0;) hash.update(room.subarray(0, read));
    } finally {
      closeSync(file);
    }
  }
  return hash.digest('base64');
}
