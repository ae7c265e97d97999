import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';

/**
 * A print of something that all articles have, in their order.
 * @param numberOf it, of one of them, as `QuickPrint.toNumber` gives it
 */
export function allPrint(articles: readonly Article[], numberOf: (article: Slug) => number): string {
  const all = new QuickPrint();
  for (const { slug } of articles) all.addPrint(numberOf(slug));
  return all.toPrint();
}
