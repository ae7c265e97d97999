/** What a number after a key counts, by its name in CSL 1.0.2. */
export type LocatorLabel =
  | 'page'
  | 'paragraph'
  | 'section'
  | 'chapter'
  | 'volume'
  | 'issue'
  | 'line'
  | 'note'
  | 'column'
  | 'figure'
  | 'folio'
  | 'verse'
  | 'part'
  | 'book'
  | 'sub-verbo';

/** A place in a work: `p. 3-5` is `{label: 'page', locator: '3-5'}`. */
export interface Locator {
  readonly label: LocatorLabel;
  readonly locator: string;
}

/** One work that a citation names: `see @key, pp. 3-5 and further`. */
export interface CitedItem {
  /** Id of an item of references.json, as written. */
  readonly key: string;
  /** Words before the key and after the locator; often empty. */
  readonly prefix: string;
  readonly suffix: string;
  readonly locator?: Locator;
  /** `-@key`: the sentence names the author already. */
  readonly suppressAuthor: boolean;
  /** Place of the `@` in the file, from 1. */
  readonly line: number;
  readonly column: number;
}

/** `[@key, p. 3; @other]` as the editor wrote it. It is the editor's, and no part of the text of its passage. */
export interface Citation {
  readonly items: readonly CitedItem[];
  /** With its brackets and the white space beside it: what the reader is shown where it names nothing. */
  readonly source: string;
}
