import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import type { SitePrints } from '../site-prints.ts';
import { eventsOf, positionsOf } from '../view/on-record.ts';

/** A print of the positions and events of a term, with what the articles that its quotes stand in are called, and where these are. */
export function recordPrint(
  slug: Slug,
  { dossier }: Pick<Site, 'dossier'>,
  { quotePlace }: Pick<SitePrints, 'quotePlace'>,
): string {
  const positions = positionsOf(slug, dossier).flatMap(({ claim, stance, says, quote }) => [
    claim.slug,
    claim.question,
    stance,
    says,
    quote && JSON.stringify(quote),
    quote && quotePlace(quote),
  ]);
  const events = eventsOf(slug, dossier.events).flatMap((event) => [event.slug, event.title, event.date]);
  return printOf([...positions, 'events', ...events]);
}
