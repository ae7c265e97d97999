import { z } from 'zod';
import { dataFile } from './data-file.ts';

const day = z.string().describe('Day of a build, 2026-11-21');

const versionSchema = z.strictObject({
  hash: z.string(),
  url: z.string(),
  title: z.string(),
  first: day,
  until: day.nullable().describe('Day of the first build without it; null of the present text'),
});

const wordingSchema = z.strictObject({
  passage: z.string().describe('Id of a passage that still stands'),
  text: z.string().describe('What it said before'),
  first: day,
  until: day,
  version: z.string().describe('Hash of the last version that had it'),
});

const goneSchema = z.strictObject({
  id: z.string().describe('Id that no passage has any more, and none will have'),
  text: z.string().describe('What stood there last'),
  first: day,
  until: day,
  version: z.string(),
  to: z
    .strictObject({ article: z.string(), passage: z.string(), url: z.string() })
    .nullable()
    .describe('Where its words went'),
});

const historySchema = z.strictObject({
  article: z.string(),
  versions: z.array(versionSchema).describe('Oldest first; the last one is the present text'),
  earlier: z.array(wordingSchema),
  gone: z.array(goneSchema),
});

/** data/history.json: what became of everything that was ever published of each article. */
export const historyFile = dataFile({
  name: 'history',
  title: 'Versions of the articles, earlier wordings of their passages, and passages that are gone',
  schema: z.array(historySchema),
  byArticle: { articleOf: ({ article }) => article, facts: ['history'] },
  rows: (dossier, addresses) =>
    dossier.articles.flatMap(({ slug }) => {
      const history = dossier.history.get(slug);
      if (!history) return [];
      return {
        article: slug,
        versions: history.versions.map(({ hash, title, first, last }) => ({
          hash,
          url: addresses.version(slug, hash),
          title,
          first,
          until: last ?? null,
        })),
        earlier: Object.entries(history.earlier).flatMap(([passage, wordings]) =>
          wordings.map(({ text, first, last, version }) => ({ passage, text, first, until: last, version })),
        ),
        gone: history.gone.map(({ id, text, first, last, version, to }) => ({
          id,
          text,
          first,
          until: last,
          version,
          to: to ? { ...to, url: addresses.article(to.article, to.passage) } : null,
        })),
      };
    }),
});
