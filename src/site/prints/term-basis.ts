import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Term } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { onceFor } from '../view/once-for.ts';

/**
 * What the inputs of the page of a term follow from: the term, all mentions there are, where its links lead, who refers to it,
 * and the claims and events that it is on record with, with the whole of the articles that its quotes stand in.
 */
export function termBasis({ slug, print }: Term, site: Site): number {
  const { prints, linksFrom } = site;
  const basis = new QuickPrint();
  for (const text of [print, prints.mentioned(), linksFrom(slug, 'term'), prints.referrers('term', slug)])
    basis.addText(text);
  basis.addPrint(recordsOf(site).get(slug)?.toNumber() ?? 0);
  return basis.toNumber();
}

/** Of each term all that it is on record with. */
const recordsOf = onceFor(({ dossier, prints }: Site): ReadonlyMap<Slug, QuickPrint> => {
  const records = new Map<Slug, QuickPrint>();
  const add = (term: Slug, print: string): void => {
    const record = records.get(term) ?? new QuickPrint();
    records.set(term, record);
    record.addText(print);
  };
  for (const { positions, print } of dossier.claims) for (const { by } of positions) add(by as Slug, print);
  for (const { by, article } of dossier.quotes)
    if (by !== undefined) add(by as Slug, prints.article(article));
  for (const { places, participants, print } of dossier.events)
    for (const term of [...places, ...participants]) add(term, print);
  return records;
});
