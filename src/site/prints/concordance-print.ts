import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';

/** A print of all mentions of a term, with the articles that they stand in. */
export function concordancePrint(term: Slug, { dossier, prints }: Pick<Site, 'dossier' | 'prints'>): string {
  const { mentionIndex, mentionPrints } = dossier;
  return printOf([
    mentionPrints.ofTerm(term),
    ...mentionIndex.articlesOf(term).map(({ article }) => prints.article(article)),
  ]);
}

/** The same of some of them: from place `from` to place `to` in the list, from 1. */
export function partOfConcordancePrint(
  term: Slug,
  { from, to }: { readonly from: number; readonly to: number },
  { dossier, prints }: Pick<Site, 'dossier' | 'prints'>,
): string {
  const parts: (string | number)[] = [];
  let place = 1;
  for (const { article, times } of dossier.mentionIndex.articlesOf(term)) {
    if (place <= to && place + times > from)
      parts.push(prints.article(article), dossier.mentionPrints.inArticle(article), place - from);
    place += times;
  }
  return printOf(parts);
}
