import type { Edtf } from '../../core/schema/brands.ts';

/** A date without its time of day, for lists: `2016-12-27T12:57+01:00` → `2016-12-27`. Doubt and ranges stay. */
export function dayOf(date: Edtf): Edtf {
  return date.replace(/T[^/~?%]*/g, '') as Edtf;
}
