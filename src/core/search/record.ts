/** What a reader can find: a passage of an article, or something the editors wrote or marked. */
export const RECORD_KINDS = ['passage', 'heading', 'term', 'claim', 'event', 'note', 'quote'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A name of a term that stands in a record's text. */
export interface RecordMention {
  /** Slug of the term. */
  readonly term: string;
  /** UTF-16 code units in the record's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The smallest thing that search finds. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** Unique within its group: a passage's id. */
  readonly id: string;
  readonly text: string;
  /** Text of the nearest heading above it in the article. */
  readonly subhead?: string;
  readonly mentions: readonly RecordMention[];
  /** Of a quote: who says it, as shown, and the passage it stands in. */
  readonly by?: string;
  readonly passage?: string;
}

/** Records that are shown together: the passages of an article with its notes and quotes; a term; a claim; an event. */
export interface RecordGroup {
  readonly kind: 'article' | 'term' | 'claim' | 'event';
  readonly slug: string;
  /** Path below the base of the site, without a slash in front: `articles/x/`. */
  readonly path: string;
  readonly title: string;
  readonly lang: string;
  /** EDTF. */
  readonly date?: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly records: readonly SearchRecord[];
}

/** A group whose texts are read only where they are needed: in an update, those of groups that changed. */
export interface GroupSource extends Omit<RecordGroup, 'records'> {
  /** Changes with anything that the index knows of the group: texts, mentions, title, date and so on. */
  readonly print: string;
  readonly read: () => readonly SearchRecord[];
}

/** A term of the glossary as search uses it: to suggest, to expand a query, to filter. */
export interface SearchTerm {
  readonly slug: string;
  readonly term: string;
  /** person, organisation, place, concept, event, document. */
  readonly type: string;
  /** One line of the definition. */
  readonly line: string;
  /** Every name: term, aliases, forms found in the articles, derived names. */
  readonly names: readonly string[];
  /** How many of them, from the first, people are shown; all where absent. Derived spellings may stand nowhere. */
  readonly shown?: number;
  readonly mentions: number;
}
