import { z } from 'zod';
import { dataFile } from './data-file.ts';

const passageSchema = z.strictObject({
  id: z.string().describe('Stable id, unique within the article; also the id of the element in the page'),
  n: z.number().int().positive().nullable().describe('¶ number for people; headings have none'),
  kind: z.enum(['paragraph', 'heading', 'item', 'quote', 'cell', 'code']),
  text: z.string(),
  url: z.string(),
});

const articleSchema = z.strictObject({
  slug: z.string(),
  url: z.string(),
  title: z.string(),
  titleDerived: z.boolean().describe('True where the original has no title'),
  date: z.string().describe('EDTF (ISO 8601-2)'),
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  authors: z.array(z.string()),
  lang: z.string().describe('BCP 47'),
  basedOn: z.string().nullable(),
  words: z.number().int().nonnegative(),
  passages: z.array(passageSchema),
});

/** data/articles.json: every article, with every passage. */
export const articlesFile = dataFile({
  name: 'articles',
  title: 'The articles of the dossier, in order of date, with their passages',
  schema: z.array(articleSchema),
  rows: (dossier, addresses) =>
    dossier.articles.map((article) => ({
      slug: article.slug,
      url: addresses.article(article.slug),
      title: article.title,
      titleDerived: article.titleDerived,
      date: article.date,
      outlet: article.outlet ?? null,
      agency: article.agency ?? null,
      authors: article.authors,
      lang: article.lang,
      basedOn: article.basedOn ?? null,
      words: article.body.words,
      passages: article.body.passages.map(({ id, n, kind, text }) => ({
        id,
        n,
        kind,
        text,
        url: addresses.article(article.slug, id),
      })),
    })),
});
