import { join } from 'node:path';
import type { Dossier } from '../core/schema/dossier.ts';
import { cacheFor } from '../dossier/cache-root.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { forgetOldCaches } from '../dossier/forget-old-caches.ts';
import { type CopiedFile, copiedFiles, printOfFile } from '../dossier/output/copied-files.ts';
import { writeSearchIndex } from '../dossier/write-search-index.ts';

const STATES = 'search';
const INDEXES = 'index';

/** All but the root of an index, which has the same name each time. */
const NAMED_BY_CONTENT = /^[0-9a-z]{8}\.js$/;

/** Makes the search index of a dossier in a cache of its own, where what an edit does not touch is there already. */
export async function makeSearchIndex(
  dossier: Dossier,
  folder: ContentFolder,
  caches: string,
): Promise<void> {
  const [state, index] = [cacheFor(STATES, folder.path), cacheFor(INDEXES, folder.path)];
  await writeSearchIndex(dossier, join(caches, index), join(caches, state));
  await forgetOldCaches(caches, `${STATES}-`, state);
  await forgetOldCaches(caches, `${INDEXES}-`, index);
}

/** The files of the search index that was made last. */
export function searchFiles(folder: ContentFolder, caches: string): CopiedFile[] {
  return copiedFiles(join(caches, cacheFor(INDEXES, folder.path)), (name, path) =>
    NAMED_BY_CONTENT.test(name) ? name : printOfFile(path),
  );
}
