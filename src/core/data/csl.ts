import { z } from 'zod';
import { cslItem, cslItemSchema } from '../cite/csl-item.ts';
import { dataFile } from './data-file.ts';

/** data/csl.json: every article as a CSL-JSON item, for reference managers. */
export const cslFile = dataFile({
  name: 'csl',
  title: 'The articles as CSL-JSON',
  schema: z.array(cslItemSchema),
  byArticle: { articleOf: ({ id }) => id, facts: ['article'], isConfigured: true },
  rows: (dossier, addresses) =>
    dossier.articles.map((article) => cslItem(article, dossier.config, addresses)),
});
