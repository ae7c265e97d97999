import { z } from 'zod';
import { dataFile } from './data-file.ts';

const quoteSchema = z.strictObject({
  article: z.string(),
  passage: z.string(),
  start: z.number().int().nonnegative().describe("UTF-16 code units in the passage's text"),
  end: z.number().int().positive().describe('Exclusive'),
  text: z.string(),
  by: z.string().nullable().describe('Slug of a term, or a description'),
  claim: z.string().nullable(),
  event: z.string().nullable(),
});

/** data/quotes.json: the words that claims and events rest on, found in their passages. */
export const quotesFile = dataFile({
  name: 'quotes',
  title: 'Words that claims and events rest on',
  schema: z.array(quoteSchema),
  byArticle: { articleOf: ({ article }) => article, facts: ['quotes'] },
  rows: (dossier) =>
    dossier.quotes.map(({ article, passage, start, end, text, by, claim, event }) => ({
      article,
      passage,
      start,
      end,
      text,
      by: by ?? null,
      claim: claim ?? null,
      event: event ?? null,
    })),
});
