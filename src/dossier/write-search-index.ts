import { join } from 'node:path';
import { recordSources } from '../core/search/record-sources.ts';
import { searchTermsOf } from '../core/search/search-terms-of.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { writeSearchFiles } from './write-search-files.ts';

/** Folder of the search index within a site. */
const SEARCH_FOLDER = 'search';

/** Writes the search index of a dossier to `search/` in a folder that is being built; the rest as for `writeSearchFiles`. */
export async function writeSearchIndex(
  dossier: Dossier,
  site: string,
  cache?: string,
): Promise<{ readonly unkept?: unknown }> {
  return writeSearchFiles(recordSources(dossier), searchTermsOf(dossier), join(site, SEARCH_FOLDER), cache);
}
