import { z } from 'zod';
import { lineSchema, slugSchema } from './fields.ts';

/** One side of a claim: who says what, in which words of which article. */
const positionSchema = z.strictObject({
  /** Slug of a term, or a description in words. */
  by: lineSchema,
  stance: z.enum(['asserts', 'denies', 'reports', 'revises']),
  says: lineSchema,
  article: slugSchema,
  /** Words that occur in the article exactly so. */
  quote: lineSchema,
});

/** Frontmatter of `claims/SLUG.md`; the body is the editor's assessment. */
export const claimSchema = z.strictObject({
  question: lineSchema,
  status: z.enum(['open', 'settled', 'superseded']).default('open'),
  positions: z.array(positionSchema).min(1, { error: 'needs at least one position' }),
});

export type ClaimMeta = z.infer<typeof claimSchema>;
