import type { Reference } from '../../schema/reference.ts';

/** A file that reference managers read. */
export interface CitationFormat {
  /** For people. */
  readonly title: string;
  /** End of the name of its files, without the leading dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Works → the whole text of a file, UTF-8, with a line end at its end. */
  readonly write: (works: readonly Reference[]) => string;
}
