import type { Place } from '../problem.ts';
import type { Reference } from '../schema/reference.ts';
import { type Dossier, placeIn } from '../schema/dossier.ts';
import { referenceAddress } from '../references/reference-address.ts';

/** An address of the web that the content names, with every place that names it. */
export interface LinkToCheck {
  readonly address: string;
  readonly places: readonly Place[];
  /** A copy in an archive that the content has of it. */
  readonly archived: string | undefined;
}

/** Where the address of a reference stands. */
export type PlaceOfReference = (reference: Reference) => Place;

/**
 * Every web address of a dossier, once: where articles were published, their archived copies, what terms are the same
 * as, and what the dossier cites.
 */
export function linksToCheck(
  dossier: Pick<Dossier, 'articles' | 'terms' | 'references'>,
  placeOfReference: PlaceOfReference,
): LinkToCheck[] {
  const links = new Map<string, { places: Place[]; archived: string | undefined }>();
  const add = (address: string, place: Place, archived?: string): void => {
    const known = links.get(address);
    if (known) {
      known.places.push(place);
      known.archived ??= archived;
    } else links.set(address, { places: [place], archived });
  };
  for (const article of dossier.articles) {
    if (article.url !== undefined) add(article.url, placeIn(article, ['url']), article.archived[0]?.url);
    article.archived.forEach(({ url }, index) => {
      add(url, placeIn(article, ['archived', index, 'url']));
    });
  }
  for (const term of dossier.terms)
    term.sameAs.forEach((address, index) => {
      add(address, placeIn(term, ['sameAs', index]));
    });
  for (const reference of dossier.references) {
    const address = referenceAddress(reference);
    if (address !== undefined) add(address, placeOfReference(reference), archivedCopy(reference));
  }
  return [...links].map(([address, link]) => ({ address, ...link }));
}

function archivedCopy({ archive_location: copy }: Reference): string | undefined {
  return typeof copy === 'string' && /^https?:\/\//.test(copy) ? copy : undefined;
}
