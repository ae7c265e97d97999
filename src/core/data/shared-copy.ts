import { z } from 'zod';
import { dataFile } from './data-file.ts';

const placeSchema = z.strictObject({
  passage: z.string(),
  start: z.int().describe('In UTF-16 code units of the text of the passage'),
  end: z.int().describe('Exclusive'),
});

const sharedCopySchema = z.strictObject({
  a: z.string().describe('The earlier article'),
  b: z.string(),
  runs: z.array(
    z.strictObject({
      a: placeSchema,
      b: placeSchema,
      words: z.int(),
      quoted: z.boolean().describe('Between quotation marks in both'),
    }),
  ),
  shareOfA: z.number().describe('Of the words of that article, from 0 to 1'),
  shareOfB: z.number(),
});

/** data/shared-copy.json: which articles have text in common, word for word. */
export const sharedCopyFile = dataFile({
  name: 'shared-copy',
  title: 'Runs of words that two articles have in common',
  schema: z.array(sharedCopySchema),
  byArticle: { articleOf: ({ a }) => a, facts: ['copies'] },
  rows: (dossier) =>
    dossier.sharedCopy.map(({ runs, ...pair }) => ({
      ...pair,
      runs: runs.map(({ a, b, ...run }) => ({ a: { ...a }, b: { ...b }, ...run })),
    })),
});
