import { outlineOf } from '../../core/outline-of.ts';
import { printOf } from '../../core/print.ts';
import type { Claim, DossierEvent, Quote } from '../../core/schema/dossier.ts';
import type { Inputs } from '../plan/inputs.ts';
import type { Site } from '../site.ts';

/** A print of what is shown of a quote beside its words. */
export type PlaceOfQuote = (quote: Quote) => number | string;

/**
 * What a page is made from that shows all claims or all events: what they say and quote, where their links lead, the works they
 * cite, and who refers to them.
 */
export function editorialInputs(
  kind: 'claim' | 'event',
  entries: readonly (Claim | DossierEvent)[],
  { dossier, linksFrom, prints }: Pick<Site, 'dossier' | 'linksFrom' | 'prints'>,
  placeOf: PlaceOfQuote = prints.quotePlace,
): Inputs {
  const quotes = dossier.quotes.filter((quote) => quote[kind] !== undefined);
  return {
    texts: printOf(entries.map(({ print }) => print)),
    links: printOf(entries.map(({ slug }) => linksFrom(slug, kind))),
    works: entries.every((entry) => outlineOf(entry).cited.length === 0) ? '' : prints.references,
    quotes: printOf(quotes.flatMap((quote) => [JSON.stringify(quote), placeOf(quote)])),
    referrers: printOf(entries.map(({ slug }) => prints.referrers(kind, slug))),
  };
}
