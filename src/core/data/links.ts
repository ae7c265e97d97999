import { z } from 'zod';
import { RELATIONS } from '../schema/dossier.ts';
import { dataFile } from './data-file.ts';

const linkSchema = z.strictObject({
  from: z.strictObject({ article: z.string(), passage: z.string().optional() }),
  to: z.strictObject({
    article: z.string().optional(),
    term: z.string().optional(),
    claim: z.string().optional(),
    event: z.string().optional(),
    passage: z.string().optional(),
  }),
  kind: z.enum(['explicit', 'mention', 'related', 'shared-copy', 'claim', 'note']),
  relation: z.enum(RELATIONS).optional().describe('What an explicit link does to its target'),
});

/** data/links.json: what leads from article to article and from article to term. */
export const linksFile = dataFile({
  name: 'links',
  title: 'Links between articles, passages and terms',
  schema: z.array(linkSchema),
  byArticle: {
    articleOf: ({ from }) => from.article,
    facts: ['article', 'mentions', 'editorialLinks', 'related', 'copies'],
  },
  rows: (dossier) =>
    dossier.links.map(({ from, to, ...rest }) => ({ from: { ...from }, to: { ...to }, ...rest })),
});
