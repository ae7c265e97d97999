import type { Edtf } from '../../schema/brands.ts';

/** Year, month and day as far as they are given: a doubtful, open or partly unknown date has fewer parts. */
const PARTS = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** A date as metadata gives it: the first day, month or year of it, without time, doubt or end. Undefined: not known. */
export function publishedDay(date: Edtf): string | undefined {
  return PARTS.exec(date)?.[0];
}
