import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Dossier } from '../../core/schema/dossier.ts';

/**
 * A print of what all articles are called and of all mentions in them, which is what pages of terms show of articles.
 * @param fields `QuickPrint.numberOf` what an article is called
 */
export function facesPrint(
  { articles, mentionPrints }: Pick<Dossier, 'articles' | 'mentionPrints'>,
  fields: (article: Slug) => number,
): string {
  const faces = new QuickPrint();
  for (const { slug } of articles) {
    faces.addPrint(fields(slug));
    faces.addText(mentionPrints.inArticle(slug));
  }
  return faces.toPrint();
}
