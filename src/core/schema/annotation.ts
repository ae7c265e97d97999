import { z } from 'zod';

const selectorSchema = z.looseObject({ type: z.string() });

/** One annotation of `annotations/*.json` (W3C Web Annotation Data Model, 2017). What Dossier does not use is kept. */
export const annotationSchema = z.looseObject({
  type: z.union([z.literal('Annotation'), z.array(z.string())]),
  target: z.union([
    z.string(),
    z.looseObject({
      source: z.string(),
      selector: z.union([selectorSchema, z.array(selectorSchema)]).optional(),
    }),
  ]),
});

export type Annotation = z.infer<typeof annotationSchema>;
