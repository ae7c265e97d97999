import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { lineSchema, listOf, slugSchema } from './fields.ts';

/** Frontmatter of `events/SLUG.md`; the body tells what happened. */
export const eventSchema = z.strictObject({
  title: lineSchema,
  date: edtfSchema,
  places: listOf(slugSchema),
  participants: listOf(slugSchema),
  evidence: listOf(z.strictObject({ article: slugSchema, quote: lineSchema })),
});

export type EventMeta = z.infer<typeof eventSchema>;
