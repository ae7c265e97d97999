import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import { copiesOf } from '../view/copies-of.ts';
import { neighbours } from '../view/neighbours.ts';

interface Cards {
  readonly card: (slug: Slug | undefined) => string;
  readonly termCard: (slug: Slug) => string;
}

/** A print of the articles shown beside one: related ones with the reasons, those that share copy, and its neighbours. */
export function besidesPrint(
  slug: Slug,
  { dossier, index }: Pick<Site, 'dossier' | 'index'>,
  { card, termCard }: Cards,
): string {
  const related = (dossier.related.get(slug) ?? []).flatMap(({ article, reasons }) => [
    card(article),
    JSON.stringify(reasons),
    ...reasons.flatMap((reason) => (reason.kind === 'terms' ? reason.terms.map(termCard) : [])),
  ]);
  const copies = copiesOf(slug, dossier.sharedCopy).flatMap(({ pair, other, share }) => [
    pair.a,
    card(other),
    share,
  ]);
  const { previous, next } = neighbours(dossier.articles, index.order.get(slug));
  return printOf(['related', ...related, 'copies', ...copies, card(previous?.slug), card(next?.slug)]);
}
