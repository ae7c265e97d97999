import { analyserFor } from '../core/search/analysis/analyser-for.ts';
import { recordsOf } from '../core/search/records-of.ts';
import { searchTermsOf } from '../core/search/search-terms-of.ts';
import { writeIndex } from '../core/search/writing/write-index.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { compoundSplitters } from './compound-splitters.ts';

/** The search index of a dossier, by the names of its files, in memory. */
export async function searchIndexFiles(dossier: Dossier): Promise<ReadonlyMap<string, string>> {
  const groups = recordsOf(dossier);
  const splitterFor = await compoundSplitters(groups.map(({ lang }) => lang));
  return writeIndex(groups, searchTermsOf(dossier), { analyserFor, splitterFor });
}
