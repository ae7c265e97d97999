import { join } from 'node:path';
import { recordsOf } from '../core/search/records-of.ts';
import { searchTermsOf } from '../core/search/search-terms-of.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { writeSearchFiles } from './write-search-files.ts';

/** Folder of the search index within a site. */
const SEARCH_FOLDER = 'search';

/** Writes the search index of a dossier to `search/` in a folder that is being built; `cache` as for `writeSearchFiles`. */
export async function writeSearchIndex(dossier: Dossier, site: string, cache?: string): Promise<void> {
  await writeSearchFiles(recordsOf(dossier), searchTermsOf(dossier), join(site, SEARCH_FOLDER), cache);
}
