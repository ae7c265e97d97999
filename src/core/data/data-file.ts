import type { z } from 'zod';
import type { Addresses } from '../addresses.ts';
import type { Dossier } from '../schema/dossier.ts';

/** One file of `data/`: its name, the schema of its rows, and how the dossier becomes them. */
export interface DataFile {
  /** `articles` for data/articles.json and data/schema/articles.json. */
  readonly name: string;
  /** What the file holds, for the schema's title. */
  readonly title: string;
  readonly schema: z.ZodType;
  readonly rows: (dossier: Dossier, addresses: Addresses) => readonly unknown[];
  /**
   * The article whose row it is: by this the file of a large dossier is divided, and `rows` is asked of a dossier whose
   * lists have only what belongs to some articles. Rows of other files belong to none.
   */
  readonly articleOf?: (row: never) => string;
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
  readonly articleOf?: (row: z.input<Row>) => string;
  readonly madeFrom?: (dossier: Dossier) => readonly string[];
}): DataFile {
  return file;
}
