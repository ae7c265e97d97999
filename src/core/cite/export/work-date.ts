import type { Reference } from '../../schema/reference.ts';

/** A date of a CSL-JSON item: one day, month or year, or the first and last of a range. */
export interface WorkDate {
  /** One or two, each of year, month and day as far as known. */
  readonly ends: readonly (readonly number[])[];
  readonly circa: boolean;
  /** A date that is none of a calendar, as it was written. */
  readonly literal?: string;
}

/** Reads a date variable of a work: `issued`, `accessed`. Undefined where there is none. */
export function workDate(work: Reference, field: 'issued' | 'accessed'): WorkDate | undefined {
  const value = work[field] as Partial<Record<string, unknown>> | undefined;
  if (value === undefined) return undefined;
  const parts = Array.isArray(value['date-parts']) ? (value['date-parts'] as readonly unknown[]) : [];
  const ends = parts
    .filter((end): end is readonly unknown[] => Array.isArray(end))
    .map((end) => end.map(Number).filter((part) => Number.isInteger(part)))
    .filter((end) => end.length > 0);
  const { literal, circa } = value;
  if (ends.length === 0 && typeof literal !== 'string') return undefined;
  return { ends, circa: Boolean(circa), ...(typeof literal === 'string' && { literal }) };
}
