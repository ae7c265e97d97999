import { problem } from '../../problem.ts';
import { placeIn, type Term } from '../../schema/dossier.ts';
import { edtfRange } from '../../schema/edtf.ts';
import type { CheckRule } from '../check-rule.ts';

/** What takes part in an event existed at the time. */
export const eventOutsideValidity: CheckRule = {
  code: 'event-outside-validity',
  check: ({ dossier }) => {
    const terms = new Map<string, Term>(dossier.terms.map((term) => [term.slug, term]));
    return dossier.events.flatMap((event) =>
      (['places', 'participants'] as const).flatMap((field) =>
        event[field].flatMap((slug, index) => {
          const term = terms.get(dossier.config.redirects[slug] ?? slug);
          if (term?.validity === undefined || overlap(term.validity, event.date)) return [];
          const message = `"${event.title}" is of ${event.date}, but ${slug} existed in ${term.validity}`;
          return problem('event-outside-validity', placeIn(event, [field, index]), message);
        }),
      ),
    );
  },
};

function overlap(one: string, other: string): boolean {
  const [a, b] = [edtfRange(one), edtfRange(other)];
  return !a || !b || (a.min <= b.max && b.min <= a.max);
}
