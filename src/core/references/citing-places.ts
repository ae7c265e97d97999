import type { Citation, CitedItem } from '../schema/citation.ts';
import type {
  Article,
  Body,
  Claim,
  Dossier,
  DossierEvent,
  EditorialText,
  Passage,
  Term,
} from '../schema/dossier.ts';

/** A text that may cite. */
type CitingText =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'event'; readonly event: DossierEvent }
  | { readonly kind: 'introduction' | 'about'; readonly text: EditorialText };

/** Where a work is cited. */
export interface CitingPlace {
  readonly source: CitingText;
  /** Passage with which the citation stands; none where its paragraph holds nothing else. */
  readonly passage: Passage | undefined;
  /** Offset in the text of that passage at which it stands, in UTF-16 code units. */
  readonly at: number;
  readonly item: CitedItem;
}

type Citing = Pick<Dossier, 'articles' | 'terms' | 'claims' | 'events' | 'introduction' | 'about'>;

/** Where each work is cited, by its id: articles, terms, claims, events, texts of the dossier, each in reading order. */
export function citingPlaces(dossier: Citing): ReadonlyMap<string, readonly CitingPlace[]> {
  const places = new Map<string, CitingPlace[]>();
  for (const { source, body } of citingTexts(dossier)) {
    for (const { passage, at, citation } of placesIn(body)) {
      for (const item of citation.items) {
        const list = places.get(item.key);
        if (list) list.push({ source, passage, at, item });
        else places.set(item.key, [{ source, passage, at, item }]);
      }
    }
  }
  return places;
}

function citingTexts(dossier: Citing): { readonly source: CitingText; readonly body: Body }[] {
  const { articles, terms, claims, events, introduction, about } = dossier;
  return [
    ...articles.map((article) => ({ source: { kind: 'article', article } as const, body: article.body })),
    ...terms.map((term) => ({ source: { kind: 'term', term } as const, body: term.body })),
    ...claims.map((claim) => ({ source: { kind: 'claim', claim } as const, body: claim.body })),
    ...events.map((event) => ({ source: { kind: 'event', event } as const, body: event.body })),
    ...(introduction
      ? [{ source: { kind: 'introduction', text: introduction } as const, body: introduction.body }]
      : []),
    ...(about ? [{ source: { kind: 'about', text: about } as const, body: about.body }] : []),
  ];
}

interface PlaceInBody {
  readonly passage: Passage | undefined;
  readonly at: number;
  readonly citation: Citation;
}

/** The places of a body at which a citation stands; one that names nothing stands nowhere, it is text. */
function placesIn({ citations, citationPlaces, passages }: Body): PlaceInBody[] {
  return citationPlaces.flatMap(({ citation: index, passage, at }) => {
    const citation = citations[index];
    return citation ? { passage: passage === undefined ? undefined : passages[passage], at, citation } : [];
  });
}
