import { QuickPrint } from '../../core/annotate/quick-print.ts';
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
  const { previous, next } = neighbours(dossier.articles, index.order.get(slug));
  const print = new QuickPrint();
  print.addText(related(slug));
  for (const one of [previous, next]) print.addText(card(one?.slug));
  for (const { pair, other, share } of copiesOf(slug, dossier.sharedCopy))
    for (const told of [pair.a, card(other), String(share)]) print.addText(told);
  return print.toPrint();
}
