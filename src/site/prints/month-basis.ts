import { QuickPrint } from '../../core/annotate/quick-print.ts';
import { printOf } from '../../core/print.ts';
import type { Site } from '../site.ts';
import type { MonthOfArticles } from '../view/articles-by-month.ts';
import { copiesFrom } from '../view/copies-of.ts';

/** What the facts of a month follow from: the ground, its articles, and where passages of others are that they have to do with. */
export function monthBasis({ articles }: MonthOfArticles, { dossier, index, prints }: Site): number {
  const followed = articles.map(({ slug, print }) => [
    print,
    prints.history(slug),
    index.editorialLinksFrom.get(slug),
    index.quotesByArticle.get(slug),
    copiesFrom(slug, dossier.sharedCopy),
  ]);
  // All at once: piece by piece it would take three times as long.
  return QuickPrint.numberOf(printOf([prints.ground(), JSON.stringify(followed)]));
}
