import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Dossier } from '../../core/schema/dossier.ts';
import { eventsOf, positionsOf } from '../view/on-record.ts';

/** A print of the positions and events of a term, with the articles that its quotes stand in. */
export function recordPrint(slug: Slug, dossier: Dossier, article: (slug: Slug) => string): string {
  const positions = positionsOf(slug, dossier).flatMap(({ claim, stance, says, quote }) => [
    claim.slug,
    claim.question,
    stance,
    says,
    quote && JSON.stringify(quote),
    quote && article(quote.article),
  ]);
  const events = eventsOf(slug, dossier.events).flatMap((event) => [event.slug, event.title, event.date]);
  return printOf([...positions, 'events', ...events]);
}
