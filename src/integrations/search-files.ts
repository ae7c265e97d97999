import { basename, join } from 'node:path';
import { recordSources } from '../core/search/record-sources.ts';
import { searchTermsOf } from '../core/search/search-terms-of.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { cacheFor } from '../dossier/cache-root.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { forgetOldCaches } from '../dossier/forget-old-caches.ts';
import { type CopiedFile, copiedFiles, printOfFile } from '../dossier/output/copied-files.ts';
import { SEARCH_CACHES, searchCache } from '../dossier/search-cache.ts';
import { indexInThread, type SearchThread } from '../dossier/search-thread/index-in-thread.ts';

const INDEXES = 'index';

/** All but the root of an index, which has the same name each time. */
const NAMED_BY_CONTENT = /^[0-9a-z]{8}\.js$/;

/** Folder of the search index within a site. */
const SEARCH_FOLDER = 'search';

/** A search index that is being made. */
interface BegunIndex {
  readonly threaded: Promise<unknown>;
  readonly finish: () => Promise<void>;
}

/**
 * Begins to make the search index of a dossier in a cache of its own, where what an edit does not touch is there already: at
 * once where there is a thread for it.
 * @returns `threaded` settles when the thread has done what it can; `finish` makes what is left, and settles when the index is whole
 */
export function beginSearchIndex(
  dossier: Dossier,
  folder: ContentFolder,
  caches: string,
  thread?: SearchThread,
): BegunIndex {
  const [cache, index] = [searchCache(caches, folder.path), cacheFor(INDEXES, folder.path)];
  const made = join(caches, index, SEARCH_FOLDER);
  const [groups, terms] = [recordSources(dossier), searchTermsOf(dossier)];
  const threaded = thread ? indexInThread(thread, groups, terms, made, cache) : Promise.resolve(false);
  const finish = async (): Promise<void> => {
    if (!(await threaded)) {
      // Loaded only where no thread did it: it is a tenth of all programs.
      const { writeSearchFiles } = await import('../dossier/write-search-files.ts');
      await writeSearchFiles(groups, terms, made, cache);
    }
    await forgetOldCaches(caches, `${SEARCH_CACHES}-`, basename(cache));
    await forgetOldCaches(caches, `${INDEXES}-`, index);
  };
  return { threaded, finish };
}

/** The files of the search index that was made last. */
export function searchFiles(folder: ContentFolder, caches: string): CopiedFile[] {
  return copiedFiles(join(caches, cacheFor(INDEXES, folder.path)), (name, path) =>
    NAMED_BY_CONTENT.test(name) ? name : printOfFile(path),
  );
}
