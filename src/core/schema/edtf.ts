import { z } from 'zod';
import type { Edtf } from './brands.ts';
import { edtfRange } from './edtf-range.ts';

export { edtfRange, type EdtfRange } from './edtf-range.ts';

/** A string that is an EDTF date. A bare year, which YAML reads as a number, is taken as its text. */
export const edtfSchema = z
  .union([z.string(), z.number().int().transform(String)])
  .refine((text) => edtfRange(text) !== undefined, {
    error: (issue) =>
      `"${String(issue.input)}" is not a date of the form 2016, 2016-12, 2016-12-29, 2016-12-29T23:00+01:00 or 2016-12-29/2016-12-31`,
  })
  .transform((text) => text as Edtf);
