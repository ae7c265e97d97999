import type { ProcessCost } from '../measure-process.ts';

/** A site generator that is measured: it builds a site of the same articles. */
export interface Contender {
  readonly name: string;
  /** What it does with the articles, for the table. */
  readonly does: string;
  /** Makes ready to build the articles of `content` into `folder`, which is its own; undefined where it is not installed. */
  readonly prepare: (
    content: string,
    folder: string,
    options: { readonly heapMb?: number },
  ) => Promise<PreparedContender | undefined>;
}

export interface PreparedContender {
  readonly build: () => Promise<ProcessCost>;
  /** Folder of the built site. */
  readonly site: string;
  /** Files and folders that a build leaves for the next; without them and the site it is the first again. */
  readonly kept: readonly string[];
  /** Folder whose Markdown is edited. */
  readonly articles: string;
  /** The content folder itself, where it reads all of that. */
  readonly content?: string;
  /** A file that shapes every page. */
  readonly template: string;
  /** What is put behind its text, to shape them otherwise; a number makes it another each time. */
  readonly restyled: (number: number) => string;
}
