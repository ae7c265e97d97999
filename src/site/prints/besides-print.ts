import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import type { SitePrints } from '../site-prints.ts';
import { copiesOf } from '../view/copies-of.ts';
import { neighbours } from '../view/neighbours.ts';

/** A print of the articles shown beside one: related ones with the reasons, those that share copy, and its neighbours. */
export function besidesPrint(
  slug: Slug,
  { dossier, index }: Pick<Site, 'dossier' | 'index'>,
  { card, related }: Pick<SitePrints, 'card' | 'related'>,
): string {
  const copies = copiesOf(slug, dossier.sharedCopy).flatMap(({ pair, other, share }) => [
    pair.a,
    card(other),
    share,
  ]);
  const { previous, next } = neighbours(dossier.articles, index.order.get(slug));
  return printOf([related(slug).shown, card(previous?.slug), card(next?.slug), ...copies]);
}
