import { articleRow, articleSchema } from '../../core/data/articles.ts';
import { DATA_FILES } from '../../core/data/index.ts';
import { jsonSchema } from '../../core/data/json-schema.ts';
import type { FileKind } from '../plan/file-kind.ts';

/** `data/articles.json` and its kin: every fact of the dossier. */
export const dataFiles: FileKind = ({ dossier, addresses, prints }) =>
  DATA_FILES.map(({ name, rows }) => ({
    path: `data/${name}.json`,
    inputs: () => ({ everything: prints.all() }),
    text: () => JSON.stringify(rows(dossier, addresses)),
  }));

/** `data/articles/SLUG.json`: an article with its passages, which search reads too. */
export const articleDataFiles: FileKind = ({ dossier, addresses, prints }) =>
  dossier.articles.map((article) => ({
    path: `data/articles/${article.slug}.json`,
    inputs: () => ({ frame: prints.frame, article: article.print }),
    text: () => JSON.stringify(articleRow(article, addresses)),
  }));

/** `data/schema/*.json`: what the data files look like. They change with Dossier alone. */
export const schemaFiles: FileKind = () => [
  ...DATA_FILES.map((file) => ({
    path: `data/schema/${file.name}.json`,
    inputs: () => ({}),
    text: () => JSON.stringify(jsonSchema(file)),
  })),
  {
    path: 'data/schema/article.json',
    inputs: () => ({}),
    text: () =>
      JSON.stringify(
        jsonSchema({ title: 'One article of the dossier, with its passages', schema: articleSchema }),
      ),
  },
];
