import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { copiesOf } from '../view/copies-of.ts';
import { entryOfTarget } from '../view/entry-of-target.ts';
import { pastPrint } from './past-print.ts';

/** Where no article is. */
const NOBODY = -1;

/**
 * What the inputs of the page of an article follow from: the ground, the article, where its links lead, its past, and of
 * every article that it names, or that names it, the print. What it shows of those, and why, is not looked at.
 */
export function articleBasis(article: Article, site: Site): number {
  const { dossier, index, prints } = site;
  const { slug } = article;
  const basis = new QuickPrint();
  for (const text of [prints.ground(), article.print, site.linksFrom(slug), pastPrint(slug, site)])
    basis.addText(text);
  const numbers = prints.articleNumbers();
  const addPlace = (place: number): void => {
    basis.addPrint(numbers[place] ?? 0);
  };
  const placeOf = (other: Slug): number => index.order.get(other) ?? NOBODY;
  const place = placeOf(slug);
  for (const other of [place - 1, place + 1]) addPlace(other);
  for (const { article: other } of dossier.related.get(slug) ?? []) addPlace(placeOf(other));
  for (const { other } of copiesOf(slug, dossier.sharedCopy)) addPlace(placeOf(other));
  for (const { source, passage } of site.references('article', slug))
    for (const text of [source.kind, entryOfTarget(source).print, passage ?? '']) basis.addText(text);
  return basis.toNumber();
}
