import type { Edtf } from '../../core/schema/brands.ts';
import { edtfRange } from '../../core/schema/edtf.ts';

const DAY = 'YYYY-MM-DD'.length;

/** From the first day to the last that dates may mean, as one EDTF date; undefined where none is bounded. */
export function periodOf(dates: readonly Edtf[]): Edtf | undefined {
  const ranges = dates
    .map(edtfRange)
    .filter((range) => range !== undefined && Number.isFinite(range.min) && Number.isFinite(range.max));
  if (ranges.length === 0) return undefined;
  const first = day(Math.min(...ranges.map((range) => range?.min ?? Infinity)));
  const last = day(Math.max(...ranges.map((range) => range?.max ?? -Infinity)));
  return (first === last ? first : `${first}/${last}`) as Edtf;
}

function day(moment: number): string {
  return new Date(moment).toISOString().slice(0, DAY);
}
