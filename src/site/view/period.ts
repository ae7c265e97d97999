import type { Edtf } from '../../core/schema/brands.ts';
import { edtfRange } from '../../core/schema/edtf.ts';

/** Characters of an ISO date up to the year, the month and the day. */
const PRECISIONS = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'].map((form) => form.length);

const LEADING_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?!\d)/;

/**
 * From the first date to the last, as one EDTF date, as exact as the least exact of them: of a day and a month it is
 * months. Undefined where none is bounded.
 */
export function periodOf(dates: readonly Edtf[]): Edtf | undefined {
  // Many articles share a day.
  const bounded = [...new Set(dates)].flatMap((date) => {
    const range = edtfRange(date);
    return range && Number.isFinite(range.min) && Number.isFinite(range.max) ? [{ date, ...range }] : [];
  });
  if (bounded.length === 0) return undefined;
  const precision = least(bounded.map(({ date }) => precisionOf(date)));
  const first = iso(least(bounded.map(({ min }) => min))).slice(0, precision);
  const last = iso(-least(bounded.map(({ max }) => -max))).slice(0, precision);
  return (first === last ? first : `${first}/${last}`) as Edtf;
}

/** Math.min takes no list of a hundred thousand. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

function precisionOf(date: Edtf): number {
  const length = LEADING_DATE.exec(date)?.[0].length ?? 0;
  return PRECISIONS.findLast((precision) => precision <= length) ?? PRECISIONS[0] ?? 0;
}

function iso(moment: number): string {
  return new Date(moment).toISOString();
}
