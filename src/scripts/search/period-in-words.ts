import { fill } from '../../i18n/fill.ts';
import type { PageWords } from './page-words.ts';

/** First and last day, as EDTF; an end that is absent is open. */
export interface Period {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** A period with an open or closed begin and end: `28 december 2016 tot en met 3 januari 2017`. */
export function periodInWords(words: PageWords, after?: string, before?: string): string {
  const { facets } = words.text;
  if (after === undefined && before === undefined) return facets.anyDate;
  if (before === undefined) return fill(facets.since, { date: words.date(after ?? '') });
  if (after === undefined) return fill(facets.until, { date: words.date(before) });
  if (after === before) return words.date(after);
  return fill(facets.between, { from: words.date(after), to: words.date(before) });
}
