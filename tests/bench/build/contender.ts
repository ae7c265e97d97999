import type { ProcessCost } from '../measure-process.ts';

/** A site generator that is measured: it builds a site of the same articles. */
export interface Contender {
  readonly name: string;
  /** What it does with the articles, for the table. */
  readonly does: string;
  /** Makes ready to build the articles of `content` into `folder`, which is its own; undefined where it is not installed. */
  readonly prepare: (content: string, folder: string) => Promise<PreparedContender | undefined>;
}

export interface PreparedContender {
  readonly build: () => Promise<ProcessCost>;
  /** Folder of the built site. */
  readonly site: string;
  /** Folder whose Markdown is edited; the content folder itself where it reads that. */
  readonly articles: string;
}
