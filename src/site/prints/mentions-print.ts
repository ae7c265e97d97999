import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Dossier } from '../../core/schema/dossier.ts';

/** A print of the mentions in an article, given its text, and of the words by which its page names their terms. */
export function mentionsPrint(
  slug: Slug,
  { mentionPrints, mentionIndex }: Pick<Dossier, 'mentionPrints' | 'mentionIndex'>,
  termCard: (slug: Slug) => string,
): string {
  return printOf([mentionPrints.inArticle(slug), ...mentionIndex.termsIn(slug).map(termCard)]);
}
