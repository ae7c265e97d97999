import type { Claim, Dossier, DossierEvent, Quote } from '../../core/schema/dossier.ts';
import type { Slug } from '../../core/schema/brands.ts';
import { edtfRange } from '../../core/schema/edtf.ts';
import { onceFor } from './once-for.ts';

/** A side that a term takes in a question, and the words it rests on, where they were found. */
export interface Position {
  readonly claim: Claim;
  readonly stance: Claim['positions'][number]['stance'];
  readonly says: string;
  readonly quote: Quote | undefined;
}

/** The positions of a term, in order of the claims. */
export function positionsOf(term: Slug, { claims, quotes }: Pick<Dossier, 'claims' | 'quotes'>): Position[] {
  const taken = positionsByTerm(claims).get(term) ?? [];
  return taken.map(({ claim, position: { stance, says, quote } }) => ({
    claim,
    stance,
    says,
    quote: quotesByClaim(quotes)
      .get(claim.slug)
      ?.find((found) => found.by === term && sameWords(found.text, quote)),
  }));
}

/** The events a term is a place or a participant of, by date. */
export function eventsOf(term: Slug, events: readonly DossierEvent[]): readonly DossierEvent[] {
  return eventsByTerm(events).get(term) ?? [];
}

const positionsByTerm = onceFor((claims: readonly Claim[]) =>
  Map.groupBy(
    claims.flatMap((claim) => claim.positions.map((position) => ({ claim, position }))),
    ({ position }) => position.by as Slug,
  ),
);

const quotesByClaim = onceFor((quotes: readonly Quote[]) => Map.groupBy(quotes, ({ claim }) => claim));

const eventsByTerm = onceFor((events: readonly DossierEvent[]) => {
  const moment = ({ date }: DossierEvent): number => edtfRange(date)?.min ?? 0;
  const sorted = events.toSorted((a, b) => moment(a) - moment(b) || (a.slug < b.slug ? -1 : 1));
  const found = new Map<Slug, DossierEvent[]>();
  for (const event of sorted)
    for (const term of new Set([...event.places, ...event.participants]))
      found.set(term, [...(found.get(term) ?? []), event]);
  return found;
});

/** A quote is found whatever its dashes and quotation marks. */
function sameWords(found: string, quoted: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(found) === letters(quoted);
}
