import type { z } from 'zod';
import type { Addresses } from '../addresses.ts';
import type { Dossier } from '../schema/dossier.ts';

/** What there is to know of an article: what its file says, what became of it, and what was found in it. */
export type ArticleFact =
  'article' | 'history' | 'mentions' | 'editorialLinks' | 'quotes' | 'copies' | 'related';

/** How a file of a large dossier is divided: `rows` is asked of a dossier whose lists have only what belongs to some articles. */
interface ByArticle<Row> {
  /** The article whose row it is. */
  readonly articleOf: (row: Row) => string;
  /**
   * All that the rows of an article are made from, besides the addresses: where these are what they were the rows are. Of copies
   * those count in which the article is the earlier one.
   */
  readonly facts: readonly ArticleFact[];
  /** Whether the configuration says something in them too. */
  readonly isConfigured?: true;
}

/** One file of `data/`: its name, the schema of its rows, and how the dossier becomes them. */
export interface DataFile {
  /** `articles` for data/articles.json and data/schema/articles.json. */
  readonly name: string;
  /** What the file holds, for the schema's title. */
  readonly title: string;
  readonly schema: z.ZodType;
  readonly rows: (dossier: Dossier, addresses: Addresses) => readonly unknown[];
  /** Of a file whose rows belong to articles: rows of other files belong to none. */
  readonly byArticle?: ByArticle<never>;
  /**
   * Prints of all that its rows are made from, besides the configuration and the addresses: of equal prints the rows are
   * equal. Left out, they may be made from anything.
   */
  readonly madeFrom?: (dossier: Dossier) => readonly string[];
}

/** Checks at compile time that a file's rows are what its schema says. */
export function dataFile<Row extends z.ZodType>(file: {
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodArray<Row>;
  readonly rows: (dossier: Dossier, addresses: Addresses) => readonly z.input<Row>[];
  readonly byArticle?: ByArticle<z.input<Row>>;
  readonly madeFrom?: (dossier: Dossier) => readonly string[];
}): DataFile {
  return file;
}
