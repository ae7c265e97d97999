import { join } from 'node:path';
import { cacheFor } from './cache-root.ts';

/** What the folders are called in which search indexes are kept from build to build, before what tells them apart. */
export const SEARCH_CACHES = 'search';

/** The one of a content folder. */
export function searchCache(caches: string, contentDir: string): string {
  return join(caches, cacheFor(SEARCH_CACHES, contentDir));
}
