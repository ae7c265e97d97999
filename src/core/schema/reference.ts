import { z } from 'zod';

const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});
const dateSchema = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional(),
});

/** One item of `references.json` (CSL-JSON 1.0). Fields that Dossier does not use are kept as they are. */
export const referenceSchema = z.looseObject({
  id: z.union([z.string(), z.number().transform(String)]),
  type: z.string(),
  title: z.string().optional(),
  author: z.array(nameSchema).optional(),
  issued: dateSchema.optional(),
});

export type Reference = z.infer<typeof referenceSchema>;
