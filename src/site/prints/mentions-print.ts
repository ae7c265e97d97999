import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Dossier } from '../../core/schema/dossier.ts';

/**
 * A print of the mentions in an article, given its text, and of the words by which its page names their terms.
 * @param termCard `QuickPrint.numberOf` these words
 */
export function mentionsPrint(
  slug: Slug,
  { mentionPrints, mentionIndex }: Pick<Dossier, 'mentionPrints' | 'mentionIndex'>,
  termCard: (slug: Slug) => number,
): string {
  const print = new QuickPrint();
  print.addPrint(mentionPrints.inArticle(slug));
  for (const term of mentionIndex.termsIn(slug)) print.addPrint(termCard(term));
  return print.toPrint();
}
