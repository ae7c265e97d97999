import { edtfSchema } from '../../core/schema/edtf.ts';
import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';

/** The days of the first and the last build that had something, `2026-11-21`. */
interface During {
  readonly first: string;
  readonly last: string;
}

/** A sentence about a stretch of days: one for several days, with `{first}` and `{last}`, another where it was one. */
export function duringInWords(
  several: string,
  one: string,
  { first, last }: During,
  voice: Voice,
  values: Readonly<Record<string, string>> = {},
): string {
  const words = (day: string): string => voice.date(edtfSchema.parse(day));
  return fill(first === last ? one : several, { ...values, first: words(first), last: words(last) });
}
