import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../read-bytes.ts';

/** Above this many bytes a file is known by its size and the moments it was changed, as in git: a picture is no text. */
const MOST_READ = 1_000_000;

/** A print of all files of a folder: their names and bytes. Undefined where it cannot be read. */
export function folderPrint(folder: string): string | undefined {
  const hash = createHash('sha1');
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.sort()) {
      const { size, mtimeMs, ctimeMs, ino } = statSync(path);
      hash.update(`${path}\n${size}\n`);
      if (size > MOST_READ) hash.update(`${mtimeMs} ${ctimeMs} ${ino}\n`);
      else {
        const bytes = readBytes(path, path, MOST_READ);
        if (!Buffer.isBuffer(bytes)) return undefined;
        hash.update(bytes);
      }
    }
  } catch {
    return undefined;
  }
  return hash.digest('base64url');
}
