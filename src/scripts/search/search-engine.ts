/** A piece of text, and whether it is what was searched for. */
export interface ExcerptSegment {
  readonly text: string;
  readonly marked: boolean;
}

/** A passage in which the query was found. */
export interface PassageHit {
  /** Address that opens the page at the passage. */
  readonly url: string;
  /** ¶ number; null for a heading, undefined where passages have none. */
  readonly n: number | null | undefined;
  readonly excerpt: readonly ExcerptSegment[];
}

/** A page on which the query was found. */
export interface SearchResult {
  readonly url: string;
  readonly title: string;
  readonly kind: 'article' | 'term';
  /** The best passages, in the order of the page; none where only the title has the words. */
  readonly passages: readonly PassageHit[];
}

/** What the search page knows of searching. */
export interface SearchEngine {
  /** Fetches what searching needs; rejects where that fails. Calling it again costs nothing. */
  load(): Promise<void>;
  /** At most `limit` pages, those that fit best first; none for a query without words. */
  search(query: string, limit: number): Promise<SearchResult[]>;
}
