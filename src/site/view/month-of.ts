import type { Edtf } from '../../core/schema/brands.ts';
import { edtfRange } from '../../core/schema/edtf.ts';

const LEADING_MONTH = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?!\d))?/;

/** The month a date begins in, `2016-12`; `2016` or `201X` where no month is known; undefined where it has no beginning. */
export function monthOf(date: Edtf): Edtf | undefined {
  const start = edtfRange(date)?.min;
  if (start === undefined || !Number.isFinite(start)) return undefined;
  return (LEADING_MONTH.exec(date)?.[0] ?? date) as Edtf;
}
