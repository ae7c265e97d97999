import type { Edtf } from '../../core/schema/brands.ts';
import { edtfRange } from '../../core/schema/edtf.ts';

/** Characters of an ISO date up to the year, the month and the day. */
const PRECISIONS = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'].map((form) => form.length);

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

const LEADING_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?!\d)/;

/**
 * From the first date to the last, as one EDTF date, as exact as the least exact of them: of a day and a month it is
 * months. Undefined where none is bounded.
 */
export function periodOf(dates: readonly Edtf[]): Edtf | undefined {
  const bounded = outermost(dates).flatMap((date) => {
    const range = edtfRange(date);
    return range && Number.isFinite(range.min) && Number.isFinite(range.max) ? [{ date, ...range }] : [];
  });
  if (bounded.length === 0) return undefined;
  const precision = least(bounded.map(({ date }) => precisionOf(date)));
  const first = iso(least(bounded.map(({ min }) => min))).slice(0, precision);
  const last = iso(-least(bounded.map(({ max }) => -max))).slice(0, precision);
  return (first === last ? first : `${first}/${last}`) as Edtf;
}

/** The different dates; of whole days, which are most and sort as they are written, only the first and the last. */
function outermost(dates: readonly Edtf[]): Edtf[] {
  const [days, others]: [Edtf[], Edtf[]] = [[], []];
  for (const date of new Set(dates)) (WHOLE_DAY.test(date) ? days : others).push(date);
  days.sort();
  return [...others, ...days.slice(0, 1), ...days.slice(-1)];
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
