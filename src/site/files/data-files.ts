import { articleRow, articleSchema } from '../../core/data/articles.ts';
import type { DataFile } from '../../core/data/data-file.ts';
import { type DataParts, dataPartsSchema, MOST_IN_ONE_FILE } from '../../core/data/data-parts.ts';
import { DATA_FILES } from '../../core/data/index.ts';
import { jsonSchema } from '../../core/data/json-schema.ts';
import { printOf } from '../../core/print.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { ArticleFileKind, FileKind, PlannedFile } from '../plan/file-kind.ts';
import { plannedFile } from '../plan/planned-file.ts';
import type { Site } from '../site.ts';
import { articlesByMonth, type MonthOfArticles } from '../view/articles-by-month.ts';
import { monthBasis } from '../prints/month-basis.ts';
import { onceFor } from '../view/once-for.ts';
import { partOfDossier } from '../view/part-of-dossier.ts';

/**
 * `data/articles.json` and its kin: every fact of the dossier. In a large dossier rows that belong to articles are in
 * `data/months/2016-12/articles.json`, and `data/articles.json` says where.
 */
export const dataFiles: FileKind = (site) => {
  const { dossier, addresses, prints } = site;
  const months = dossier.articles.length > MOST_IN_ONE_FILE ? articlesByMonth(dossier.articles) : [];
  const isDivided = months.length > 0;
  const whole = isDivided ? DATA_FILES.filter(({ byArticle }) => !byArticle) : DATA_FILES;
  const divided = isDivided ? DATA_FILES.flatMap(inParts) : [];
  return [
    ...whole.map((file) => ({
      path: `data/${file.name}.json`,
      inputs: () =>
        file.madeFrom
          ? { frame: prints.frame, from: printOf(file.madeFrom(dossier)) }
          : { everything: prints.all() },
      text: () => JSON.stringify(file.rows(dossier, addresses)),
    })),
    ...divided.map((file) => indexOf(file, months, site)),
    // A month after another, so that what is made of its articles is made once.
    ...months.flatMap((month) => parts(divided, month, site)),
  ];
};

/** A file whose rows belong to articles. */
type DividedFile = DataFile & Required<DataFile>['byArticle'];

function inParts(file: DataFile): DividedFile[] {
  return file.byArticle ? [{ ...file, ...file.byArticle }] : [];
}

function indexOf(
  { name }: DataFile,
  months: readonly MonthOfArticles[],
  { addresses, prints }: Site,
): PlannedFile {
  const index: DataParts = {
    parts: months.map(({ name: month }) => ({ month, url: addresses.to(pathOfPart(name, month)) })),
  };
  return {
    path: `data/${name}.json`,
    inputs: () => ({ frame: prints.frame, months: printOf(months.map(({ name: month }) => month)) }),
    text: () => JSON.stringify(index),
  };
}

function parts(files: readonly DividedFile[], month: MonthOfArticles, site: Site): PlannedFile[] {
  const { dossier, addresses, prints } = site;
  return files.map((file) => ({
    path: pathOfPart(file.name, month.name),
    inputs: () => ({
      ...(file.isConfigured ? { frame: prints.frame } : { addresses: prints.addresses }),
      ...Object.fromEntries(file.facts.map((fact) => [fact, prints.factOfMonth(fact, month)])),
    }),
    after: month.articles.at(-1),
    basis: () => basisOf(site)(month),
    text: () => {
      const slugs = new Set<string>(month.articles.map(({ slug }) => slug));
      const rows = file.rows(partOfDossier(dossier, month), addresses);
      return JSON.stringify(rows.filter((row) => slugs.has(file.articleOf(row as never))));
    },
  }));
}

/** The files of a month rest on the same. */
const basisOf = onceFor((site: Site) => onceFor((month: MonthOfArticles) => monthBasis(month, site)));

function pathOfPart(name: string, month: string): string {
  return `data/months/${month}/${name}.json`;
}

/** `data/articles/SLUG.json`: an article with its passages, which search reads too. */
export const articleDataFiles: ArticleFileKind = ({ addresses, prints }) => {
  const kind = {
    path: ({ slug }: Article) => `data/articles/${slug}.json`,
    inputs: ({ print }: Article) => ({ addresses: prints.addresses, article: print }),
    text: (article: Article) => JSON.stringify(articleRow(article, addresses)),
  };
  return (article) => [plannedFile(article, kind)];
};

/** `data/schema/*.json`: what the data files look like. They change with Dossier alone. */
export const schemaFiles: FileKind = () => {
  const article = { title: 'One article of the dossier, with its passages', schema: articleSchema };
  const divided = { title: 'Where the rows of a data file are that is divided', schema: dataPartsSchema };
  const named = [
    ...DATA_FILES.map((file) => [file.name, file] as const),
    ['article', article],
    ['parts', divided],
  ] as const;
  return named.map(([name, file]) => ({
    path: `data/schema/${name}.json`,
    inputs: () => ({}),
    text: () => JSON.stringify(jsonSchema(file)),
  }));
};
