import { problem } from '../../problem.ts';
import { placeIn } from '../../schema/dossier.ts';
import { edtfRange } from '../../schema/edtf.ts';
import type { CheckRule } from '../check-rule.ts';

/** Milliseconds by which an event may seem to lie after its report because of time zones. */
const ZONES_APART = 14 * 3_600_000;

/** An event lies before the articles that report it. */
export const eventAfterReport: CheckRule = {
  code: 'event-after-report',
  check: ({ dossier }) => {
    const dates = new Map<string, string>(dossier.articles.map(({ slug, date }) => [slug, date]));
    const dateOf = (slug: string) => dates.get(slug) ?? dates.get(dossier.config.redirects[slug] ?? '');
    return dossier.events.flatMap((event) => {
      const start = edtfRange(event.date)?.min;
      return event.evidence.flatMap(({ article }, index) => {
        const date = dateOf(article);
        const end = date === undefined ? undefined : edtfRange(date)?.max;
        if (date === undefined || start === undefined || end === undefined || start <= end + ZONES_APART)
          return [];
        const message = `"${event.title}" is of ${event.date}, but its evidence ${article} was published on ${date}`;
        return problem('event-after-report', placeIn(event, ['evidence', index]), message);
      });
    });
  },
};
