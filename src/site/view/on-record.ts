import type { Claim, Dossier, DossierEvent, Quote } from '../../core/schema/dossier.ts';
import type { Slug } from '../../core/schema/brands.ts';
import { edtfRange } from '../../core/schema/edtf.ts';

/** A side that a term takes in a question, and the words it rests on, where they were found. */
export interface Position {
  readonly claim: Claim;
  readonly stance: Claim['positions'][number]['stance'];
  readonly says: string;
  readonly quote: Quote | undefined;
}

/** The positions of a term, in order of the claims. */
export function positionsOf(term: Slug, { claims, quotes }: Pick<Dossier, 'claims' | 'quotes'>): Position[] {
  return claims.flatMap((claim) =>
    claim.positions
      .filter(({ by }) => by === term)
      .map(({ stance, says, quote }) => ({
        claim,
        stance,
        says,
        quote: quotes.find(
          (found) => found.claim === claim.slug && found.by === term && sameWords(found.text, quote),
        ),
      })),
  );
}

/** The events a term is a place or a participant of, by date. */
export function eventsOf(term: Slug, events: readonly DossierEvent[]): DossierEvent[] {
  const moment = ({ date }: DossierEvent): number => edtfRange(date)?.min ?? 0;
  return events
    .filter(({ places, participants }) => [...places, ...participants].includes(term))
    .sort((a, b) => moment(a) - moment(b) || (a.slug < b.slug ? -1 : 1));
}

/** A quote is found whatever its dashes and quotation marks. */
function sameWords(found: string, quoted: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(found) === letters(quoted);
}
