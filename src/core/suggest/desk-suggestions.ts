import type { Offer } from '../offer.ts';
import type { Article } from '../schema/dossier.ts';
import type { Suggestion } from './suggestion.ts';

/** A name in an article that the glossary may want, where it first stands, and what can be done about it at once. */
export interface DeskSuggestion {
  readonly text: string;
  /** Occurrences in the whole dossier, and in how many articles. */
  readonly count: number;
  readonly articles: number;
  readonly passage: string;
  readonly offers: readonly Offer[];
}

/** Those suggestions that stand in an article, in the order given. */
export function deskSuggestions(suggestions: readonly Suggestion[], { body }: Article): DeskSuggestion[] {
  return suggestions.flatMap(({ text, forms, count, articles }) => {
    const passage = body.passages.find((one) => forms.some((form) => one.text.includes(form.text)));
    if (!passage) return [];
    const offers: Offer[] = [
      { kind: 'accept-term', text },
      { kind: 'reject-term', text },
    ];
    return [{ text, count, articles, passage: passage.id, offers }];
  });
}
