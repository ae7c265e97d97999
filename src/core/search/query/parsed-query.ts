import type { Range } from '../../schema/dossier.ts';
import type { QueryNote } from '../search-engine.ts';
import type { Token } from '../analysis/token.ts';

/** Something of a query; the range says where it stands in what the reader typed, its marks included. */
interface Piece extends Range {
  /** As typed, without the marks of the query language. */
  readonly text: string;
}

/** A word that is wanted, or a hyphenated word: the joined token first, then those of its parts. */
export interface QueryWord extends Piece {
  readonly tokens: readonly Token[];
}

/** Words that must follow one another, in the order and at the distance of their positions, stop words included. */
export interface QueryPhrase extends Piece {
  readonly tokens: readonly Token[];
}

/** The beginning of a word: `onderhandel*`. */
export interface QueryPrefix extends Piece {
  /** Lower case, accents kept. */
  readonly exact: string;
  /** Lower case, without accents, hyphens and apostrophes. */
  readonly form: string;
}

/** What a field is called in the index; the readers' names for them are in `fields.ts`. */
export type QueryFieldName =
  'outlet' | 'agency' | 'person' | 'organisation' | 'place' | 'kind' | 'lang' | 'after' | 'before';

/** A filter within the query: `bron:trouw`, `na:2016-12-28`. */
export interface QueryField extends Piece {
  readonly field: QueryFieldName;
  /** As typed for names; of `kind` a RecordKind, of `after` and `before` a day: 2016-12-28, of `lang` a BCP 47 tag. */
  readonly value: string;
  /** Whether it stands behind a `-`, so that what has it is left out. */
  readonly excluded: boolean;
}

/** What a reader typed, understood. Nothing in it is an error: what could not be understood is a note, and the rest searches. */
export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly QueryPhrase[];
  readonly excluded: readonly QueryPhrase[];
  readonly prefixes: readonly QueryPrefix[];
  readonly fields: readonly QueryField[];
  readonly notes: readonly QueryNote[];
}
