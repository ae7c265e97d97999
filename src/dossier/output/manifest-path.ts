import { join } from 'node:path';
import { cacheFor } from '../cache-root.ts';

/** Path of the manifest of a site, in the folder of caches. */
export function manifestPath(caches: string, outDir: string): string {
  return join(caches, `${cacheFor('site', outDir)}.manifest`);
}
