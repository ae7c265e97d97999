import { readdir } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One page of every kind a site has, as paths below its base: of pages that differ in their last name only, the one
 * with most in it. A new kind of page is in it by itself.
 */
export async function kindsOfPages(dir: string): Promise<readonly string[]> {
  const files = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const largest = new Map<string, { path: string; size: number }>();
  for (const file of files) {
    const path = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    const kind = path.replace(/^([^/]+)\/[^/]+\/(?:([^/]+)\/(?:[^/]+\/)?)?$/, '$1/*/$2');
    const { size } = statSync(join(dir, file));
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size });
  }
  return [...largest.values()].map(({ path }) => path);
}
