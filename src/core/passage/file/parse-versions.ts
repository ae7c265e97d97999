import { z } from 'zod';
import { passageKindSchema } from '../../schema/passage-kind.ts';
import type { PastVersions } from '../ledger.ts';
import { daySchema, hashSchema, passageIdSchema } from './file-fields.ts';

const schema = z.strictObject({
  format: z.literal(1),
  texts: z.record(hashSchema, z.string()),
  versions: z.array(
    z.strictObject({
      hash: hashSchema,
      title: z.string(),
      first: daySchema,
      last: daySchema.exactOptional(),
      passages: z.array(
        z
          .tuple([passageIdSchema, passageKindSchema, hashSchema])
          .transform(([id, kind, hash]) => ({ id, kind, hash })),
      ),
    }),
  ),
});

/** Reads `versions/SLUG.json`; or says what is wrong with it. */
export function parseVersions(text: string): { readonly past: PastVersions } | { readonly message: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
  const file = schema.safeParse(data);
  if (!file.success) return { message: z.prettifyError(file.error) };
  const { texts, versions } = file.data;
  const missing = versions
    .flatMap(({ passages }) => passages)
    .find(({ hash }) => !Object.hasOwn(texts, hash));
  if (missing) return { message: `The words of ${missing.id} are not in it` };
  return { past: { texts: new Map(Object.entries(texts)), versions } };
}
