import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Quote } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import type { MonthOfArticles } from '../view/articles-by-month.ts';
import { copiesFrom } from '../view/copies-of.ts';
import { onceFor } from '../view/once-for.ts';

/**
 * What the facts of a month follow from: the ground, its articles with their past, the mentions in them, where their links lead,
 * which others are related, what they have in common with others, and the quotes from them with all other quotes of their claims.
 */
export function monthBasis({ articles }: MonthOfArticles, site: Site): number {
  const { dossier, index, prints } = site;
  const { mentionPrints, relatedPrints, sharedCopy } = dossier;
  const numbers = prints.articleNumbers();
  const basis = new QuickPrint();
  basis.addText(prints.ground());
  for (const { slug } of articles) {
    const place = index.order.get(slug) ?? -1;
    for (const number of [numbers[place], mentionPrints.inArticle(slug), relatedPrints[place]])
      basis.addPrint(number ?? 0);
    for (const text of [prints.history(slug), site.linksFrom(slug)]) basis.addText(text);
    const quotes = index.quotesByArticle.get(slug) ?? [];
    for (const found of [copiesFrom(slug, sharedCopy), quotes])
      basis.addText(found.length === 0 ? '' : JSON.stringify(found));
    for (const { claim } of quotes) if (claim !== undefined) basis.addText(placesOf(dossier.quotes)(claim));
  }
  return basis.toNumber();
}

/** Where the quotes of a claim stand. */
const placesOf = onceFor((quotes: readonly Quote[]) => {
  const ofClaims = Map.groupBy(quotes, ({ claim }) => claim);
  return (claim: Slug): string =>
    (ofClaims.get(claim) ?? []).map(({ article, passage }) => `${article} ${passage}`).join(' ');
});
