import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What tells a file that was written from one that was left alone: its inode and the moment it was last changed. */
export type Stamps = ReadonlyMap<string, string>;

/** The stamps of the files of a site, by path; none where there is no site yet. */
export function stampsOf(site: string): Stamps {
  const stamps = new Map<string, string>();
  if (statSync(site, { throwIfNoEntry: false }) === undefined) return stamps;
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { ino, mtimeMs } = statSync(path);
    stamps.set(path, `${ino} ${mtimeMs}`);
  }
  return stamps;
}

/** How many files were written since, and how many of those are pages. */
export function countWritten(
  before: Stamps,
  after: Stamps,
): { readonly files: number; readonly pages: number } {
  const written = [...after].filter(([path, stamp]) => before.get(path) !== stamp);
  return { files: written.length, pages: written.filter(([path]) => path.endsWith('.html')).length };
}
