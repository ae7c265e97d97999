import type { Dossier } from '../core/schema/dossier.ts';
import type { Suggestion } from '../core/suggest/suggestion.ts';
import { suggestTerms } from '../core/suggest/suggest-terms.ts';
import type { ContentFolder } from './content-folder.ts';
import { readRejected } from './suggestion-file.ts';

/** What a dossier suggests for its glossary, but for what its editors rejected. Reads every article. */
export async function readSuggestions(
  folder: ContentFolder,
  dossier: Dossier,
): Promise<readonly Suggestion[]> {
  const { terms: rejected } = await readRejected(folder);
  return suggestTerms(dossier, { rejected });
}
