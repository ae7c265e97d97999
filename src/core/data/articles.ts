import { z } from 'zod';
import type { Addresses } from '../addresses.ts';
import type { Article } from '../schema/dossier.ts';
import { dataFile } from './data-file.ts';

const passageSchema = z.strictObject({
  id: z.string().describe('Stable id, unique within the article; also the id of the element in the page'),
  n: z.number().int().positive().nullable().describe('¶ number for people; headings have none'),
  kind: z.enum(['paragraph', 'heading', 'item', 'quote', 'cell', 'code']),
  text: z.string(),
  url: z.string(),
});

export const articleSchema = z.strictObject({
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
  byArticle: { articleOf: ({ slug }) => slug, facts: ['article'] },
  rows: (dossier, addresses) => dossier.articles.map((article) => articleRow(article, addresses)),
});

/** One article as a row of data/articles.json, which is also all of data/articles/SLUG.json. */
export function articleRow(article: Article, addresses: Addresses): z.input<typeof articleSchema> {
  const { slug, title, titleDerived, date, outlet, agency, authors, lang, basedOn, body } = article;
  return {
    slug,
    url: addresses.article(slug),
    title,
    titleDerived,
    date,
    outlet: outlet ?? null,
    agency: agency ?? null,
    authors,
    lang,
    basedOn: basedOn ?? null,
    words: body.words,
    passages: body.passages.map(({ id, n, kind, text }) => ({
      id,
      n,
      kind,
      text,
      url: addresses.article(slug, id),
    })),
  };
}
