import { z } from 'zod';
import type { PassageId } from '../../schema/brands.ts';

/** A hash of a text, in Crockford's base 32. */
export const hashSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{8,12}$/);

export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A passage's id as the ledger has it. */
export const passageIdSchema = z
  .string()
  .regex(/^p-[0-9a-z]+(?:-\d+)?$/)
  .transform((text) => text as PassageId);
