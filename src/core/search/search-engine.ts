import type { RecordKind } from './record.ts';

/** How a word of the query was found in a text; the closest first. */
export const MATCH_KINDS = ['exact', 'stem', 'part', 'synonym'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** A stretch of a record's text that matched: UTF-16 code units, end exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly kind: MatchKind;
}

/** A record that was found. */
export interface RecordHit {
  readonly kind: RecordKind;
  /** Passage id (of a quote: its passage). */
  readonly id: string;
  /** ¶ number; null where it has none. */
  readonly n: number | null;
  readonly score: number;
  readonly text: string;
  /** In order, without overlap. */
  readonly matches: readonly Match[];
  /** Of a quote: who says it. */
  readonly by?: string;
}

/** What was found of one article, term, claim or event. */
export interface GroupHit {
  readonly kind: 'article' | 'term' | 'claim' | 'event';
  readonly slug: string;
  /** Path below the base of the site: `articles/x/`. */
  readonly path: string;
  readonly title: string;
  readonly titleMatches: readonly Match[];
  readonly date?: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly lang: string;
  /** That of its best record. */
  readonly score: number;
  /** Best first. */
  readonly hits: readonly RecordHit[];
  /** How many records of it matched. */
  readonly count: number;
}

/** Sides by which results can be narrowed. */
export const FACETS = [
  'date',
  'outlet',
  'agency',
  'person',
  'organisation',
  'place',
  'kind',
  'lang',
] as const;
export type Facet = (typeof FACETS)[number];

/** One value of a facet, and how many groups of the present result have it. */
export interface FacetValue {
  /** What a filter takes: `trouw`, a term's slug, `2016-12` for a month. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Filters chosen beside the words: facet → values, any of which will do; dates as EDTF days. */
export interface Filters {
  readonly values: Partial<Readonly<Record<Facet, readonly string[]>>>;
  readonly after?: string;
  readonly before?: string;
}

export interface SearchRequest {
  /** What the reader typed, operators and all. */
  readonly query: string;
  readonly filters?: Filters;
  readonly sort?: 'relevance' | 'newest' | 'oldest';
  /** Whether names of terms may stand in for each other; true where absent. */
  readonly synonyms?: boolean;
  /** Path of the one group that is asked about, such as `articles/x/`: then with all of its hits. */
  readonly within?: string;
  /** Groups wanted, from `offset`. */
  readonly offset?: number;
  readonly limit: number;
}

/** Something to tell the reader about the query; never an error. */
export interface QueryNote {
  /** What is the matter: `unknown-field`, `bad-date`, `open-quote`, `only-stop-words`, `partial`, `stale`, … */
  readonly code: string;
  /** The part of the query it is about. */
  readonly part: string;
  /** What was made of it, or could be meant. */
  readonly suggestion?: string;
}

export interface SearchAnswer {
  readonly groups: readonly GroupHit[];
  /** Groups and records found in all. */
  readonly totalGroups: number;
  readonly totalRecords: number;
  /** Names that were searched for beside the reader's own words: word → names. */
  readonly expanded: readonly { readonly word: string; readonly names: readonly string[] }[];
  /** Words found nowhere, with the likeliest correction. */
  readonly corrections: readonly { readonly word: string; readonly suggestion: string }[];
  /** The whole query with its corrections, where there are any. */
  readonly correctedQuery?: string;
  /** Whether what is shown was found with the correction because the words as typed found nothing. */
  readonly usedCorrection: boolean;
  readonly notes: readonly QueryNote[];
}

/** A way to go on typing. */
export interface Suggestion {
  readonly kind: 'word' | 'term';
  /** What replaces the word being typed. */
  readonly text: string;
  /** Of a term: person, place, …, and one line of its definition. */
  readonly type?: string;
  readonly line?: string;
  readonly slug?: string;
  /** Records that have it. */
  readonly count: number;
}

/** What the search page, the command line and the evaluation know of searching. */
export interface SearchEngine {
  /**
   * Fetches the root of the index, and what a query needs that is about to be asked; rejects where that fails. Calling it
   * again costs nothing.
   */
  readonly load: (query?: string) => Promise<void>;
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  /** Counts for facets of the result of a request, most first; a facet's own filter does not narrow its counts. */
  readonly facets: (
    request: SearchRequest,
    facets: readonly Facet[],
  ) => Promise<Partial<Readonly<Record<Facet, readonly FacetValue[]>>>>;
  readonly suggest: (typed: string, limit: number) => Promise<readonly Suggestion[]>;
}
