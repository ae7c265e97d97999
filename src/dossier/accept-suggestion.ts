import { isSameOffer } from '../core/is-same-offer.ts';
import type { TermOffer } from '../core/offer.ts';
import type { Article } from '../core/schema/dossier.ts';
import { deskSuggestions } from '../core/suggest/desk-suggestions.ts';
import type { Suggestion } from '../core/suggest/suggestion.ts';
import type { Acceptance } from './accept-offer.ts';
import { acceptTerm } from './accept-term.ts';
import type { ContentFolder } from './content-folder.ts';
import { rejectTerms } from './suggestion-file.ts';

/**
 * Does what an offer about a suggestion says, if the desk of an article makes that very offer.
 * @param note first line of the definition of a new term, in the language of the dossier
 */
export async function acceptSuggestion(
  folder: ContentFolder,
  suggestions: readonly Suggestion[],
  article: Article,
  offer: TermOffer,
  note: string,
): Promise<Acceptance> {
  const offers = deskSuggestions(suggestions, article).flatMap((one) => one.offers);
  const suggestion = suggestions.find(({ text }) => text === offer.text);
  if (!suggestion || !offers.some((one) => isSameOffer(one, offer))) return 'not-offered';
  const done =
    offer.kind === 'reject-term'
      ? (await rejectTerms(folder, [offer.text])).length === 0
      : 'file' in (await acceptTerm(folder, suggestion, note));
  return done ? 'written' : 'not-possible';
}
