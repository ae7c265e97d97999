import { z } from 'zod';
import type { Addresses } from '../addresses.ts';
import { citingPlaces, type CitingSpot } from '../references/citing-places.ts';
import { referenceSlugs } from '../references/reference-slugs.ts';
import { slugOfCiting } from '../references/slug-of-citing.ts';
import { spotsPrint } from '../references/spots-print.ts';
import { dataFile } from './data-file.ts';

const placeSchema = z.strictObject({
  kind: z.enum(['article', 'term', 'claim', 'event', 'introduction', 'about']),
  slug: z.string().nullable().describe('Null for the introduction and the text about the dossier'),
  passage: z.string().nullable().describe('Passage the citation stands with'),
  url: z.string().describe('Where a reader finds it'),
  locator: z.string().nullable().describe('Place in the work, as `page 3-5`'),
});

const referenceSchema = z.strictObject({
  id: z.string().describe('Key in citations: [@id]'),
  url: z.string().describe('Page of the reference on the site'),
  csl: z.looseObject({ id: z.string(), type: z.string() }).describe('CSL-JSON, as in references.json'),
  citedBy: z.array(placeSchema),
});

/** data/references.json: what the dossier itself cites, and where. */
export const referencesFile = dataFile({
  name: 'references',
  title: 'The works that the dossier cites, with every place that cites them',
  schema: z.array(referenceSchema),
  madeFrom: (dossier) => [dossier.prints.references, spotsPrint(dossier)],
  rows: (dossier, addresses) => {
    const slugs = referenceSlugs(dossier.references);
    const places = citingPlaces(dossier);
    return dossier.references.map((reference) => ({
      id: reference.id,
      url: addresses.reference(slugs.get(reference.id) ?? reference.id),
      csl: reference,
      citedBy: places.spotsOf(reference.id).map((spot) => rowOf(spot, addresses)),
    }));
  },
});

function rowOf({ source, id, locator }: CitingSpot, addresses: Addresses): z.input<typeof placeSchema> {
  return {
    slug: slugOfCiting(source),
    url: urlOf(source, id, addresses),
    kind: source.kind,
    passage: id ?? null,
    locator: locator === undefined ? null : `${locator.label} ${locator.locator}`,
  };
}

function urlOf(source: CitingSpot['source'], passage: string | undefined, addresses: Addresses): string {
  switch (source.kind) {
    case 'article':
      return addresses.article(source.article.slug, passage);
    case 'term':
      return addresses.term(source.term.slug);
    case 'claim':
      return addresses.claim(source.claim.slug);
    case 'event':
      return addresses.event(source.event.slug);
    case 'introduction':
      return addresses.to('');
    case 'about':
      return addresses.to('about/');
  }
}
