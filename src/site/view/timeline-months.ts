import type { Edtf } from '../../core/schema/brands.ts';
import type { Article, DossierEvent } from '../../core/schema/dossier.ts';
import { edtfRange } from '../../core/schema/edtf.ts';
import { monthOf } from './month-of.ts';

export type Happening =
  | { readonly kind: 'article'; readonly date: Edtf; readonly article: Article }
  | { readonly kind: 'event'; readonly date: Edtf; readonly event: DossierEvent };

export interface Month {
  /** `2016-12`; `2016` or `201X` where no month is known; undefined where there is no beginning. */
  readonly month: Edtf | undefined;
  readonly happenings: readonly Happening[];
}

/**
 * Articles and events together in order of date, in sections by the month they begin in. What has a year but no month
 * goes into a section of the year; what has no beginning, into a last one. At the same moment the event comes before the
 * article about it.
 */
export function timelineMonths(articles: readonly Article[], events: readonly DossierEvent[]): Month[] {
  const happenings: Happening[] = [
    ...events.map((event) => ({ kind: 'event' as const, date: event.date, event })),
    ...articles.map((article) => ({ kind: 'article' as const, date: article.date, article })),
  ];
  const sorted = happenings.sort((a, b) => startOf(a.date) - startOf(b.date) || startsVaguer(a.date, b.date));
  const sections = Map.groupBy(sorted, ({ date }) => monthOf(date));
  return [...sections].map(([month, members]) => ({ month, happenings: members }));
}

function startOf(date: Edtf): number {
  const start = edtfRange(date)?.min;
  return start !== undefined && Number.isFinite(start) ? start : Number.MAX_SAFE_INTEGER;
}

/** `2016-12` before `2016-12-01`: the section of a year or a month opens with what is said of the whole of it. */
function startsVaguer(a: Edtf, b: Edtf): number {
  return a.length - b.length;
}
