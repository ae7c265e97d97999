import { z } from 'zod';
import { dataFile } from './data-file.ts';

const mentionSchema = z.strictObject({
  article: z.string(),
  passage: z.string(),
  start: z.number().int().nonnegative().describe("UTF-16 code units in the passage's text"),
  end: z.number().int().positive().describe('Exclusive'),
  text: z.string(),
  term: z.string(),
  linked: z.boolean(),
});

/** data/mentions.json: every occurrence of every term, linked in the page or not. */
export const mentionsFile = dataFile({
  name: 'mentions',
  title: 'Every mention of a term in a passage',
  schema: z.array(mentionSchema),
  byArticle: { articleOf: ({ article }) => article, facts: ['article', 'mentions'] },
  rows: (dossier) =>
    dossier.mentions.map(({ article, passage, start, end, text, term, linked }) => ({
      article,
      passage,
      start,
      end,
      text,
      term,
      linked,
    })),
});
