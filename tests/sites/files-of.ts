import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Path below a folder → its bytes, each as one character, in order of path. */
export type Files = ReadonlyMap<string, string>;

/** Every file below a folder; none where there is no folder. */
export async function filesOf(dir: string): Promise<Files> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(
    async (path) => [path.slice(dir.length + 1), await readFile(path, 'latin1')] as const,
  );
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
