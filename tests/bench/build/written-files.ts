import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What tells a file that was written from one that was left alone: its inode and the moment it was last changed. */
export type Stamps = ReadonlyMap<string, string>;

/** The stamps of the pages of a site, by path; none where there is no site yet. */
export async function stampsOf(site: string): Promise<Stamps> {
  const names = await readdir(site, { recursive: true }).catch(() => []);
  const stamps = new Map<string, string>();
  for (const name of names.filter((file) => file.endsWith('.html'))) {
    const { ino, mtimeMs } = await stat(join(site, name));
    stamps.set(name, `${ino} ${mtimeMs}`);
  }
  return stamps;
}

/** How many pages were written since. */
export function countWritten(before: Stamps, after: Stamps): number {
  return [...after].filter(([name, stamp]) => before.get(name) !== stamp).length;
}
