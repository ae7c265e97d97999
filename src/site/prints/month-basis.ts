import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Site } from '../site.ts';
import type { MonthOfArticles } from '../view/articles-by-month.ts';
import { copiesFrom } from '../view/copies-of.ts';

/** What the facts of a month follow from: the ground, its articles, and where passages of others are that they have to do with. */
export function monthBasis({ articles }: MonthOfArticles, { dossier, index, prints }: Site): number {
  const basis = new QuickPrint();
  basis.addText(prints.ground());
  for (const { slug, print } of articles) {
    basis.addText(print);
    basis.addText(prints.history(slug));
    for (const found of [
      index.editorialLinksFrom.get(slug),
      index.quotesByArticle.get(slug),
      copiesFrom(slug, dossier.sharedCopy),
    ])
      if (found?.length) basis.addText(JSON.stringify(found));
  }
  return basis.toNumber();
}
