import type { Article, Claim, Dossier, DossierEvent, EditorialText, Entry, Term } from '../schema/dossier.ts';

/** The parts of a dossier that may cite. */
export type Citing = Pick<Dossier, 'articles' | 'terms' | 'claims' | 'events' | 'introduction' | 'about'>;

/** A text that may cite. */
export type CitingText =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'event'; readonly event: DossierEvent }
  | { readonly kind: 'introduction' | 'about'; readonly text: EditorialText };

/** The same, with what is read of it. */
export interface TextThatCites {
  readonly source: CitingText;
  readonly entry: Pick<Entry, 'body' | 'print' | 'outline' | 'passageAt' | 'besides'>;
}

/** All texts of a dossier that may cite, in its order: articles, terms, claims, events, texts of the dossier. */
export function citingTexts(dossier: Citing): TextThatCites[] {
  const { articles, terms, claims, events, introduction, about } = dossier;
  return [
    ...articles.map((article) => ({ source: { kind: 'article', article } as const, entry: article })),
    ...terms.map((term) => ({ source: { kind: 'term', term } as const, entry: term })),
    ...claims.map((claim) => ({ source: { kind: 'claim', claim } as const, entry: claim })),
    ...events.map((event) => ({ source: { kind: 'event', event } as const, entry: event })),
    ...(introduction
      ? [{ source: { kind: 'introduction', text: introduction } as const, entry: introduction }]
      : []),
    ...(about ? [{ source: { kind: 'about', text: about } as const, entry: about }] : []),
  ];
}
