import { z } from 'zod';
import type { Edtf } from '../schema/brands.ts';

export const cslDateSchema = z.strictObject({
  'date-parts': z.array(z.array(z.number().int())).optional(),
  circa: z.boolean().optional(),
  literal: z.string().optional(),
});

export type CslDate = z.infer<typeof cslDateSchema>;

const SIMPLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?([?~%])?$/;

/** A year nobody knows: to a style that is no date, of which it says so in its own way. */
const UNKNOWN = 'XXXX';

/**
 * An EDTF date as a CSL date: days, months and years as date-parts, a doubtful one as circa, the rest in words.
 * @returns undefined for a date of which nothing is known
 */
export function cslDate(date: Edtf): CslDate | undefined {
  if (date === UNKNOWN) return undefined;
  const ends = date.split('/').map((end) => SIMPLE.exec(end));
  if (ends.length > 2 || ends.some((end) => end === null)) return { literal: date };
  const parts = ends.map((end) => (end ?? []).slice(1, 4).filter(Boolean).map(Number));
  const circa = ends.some((end) => end?.[4] !== undefined);
  return { 'date-parts': parts, ...(circa && { circa }) };
}
