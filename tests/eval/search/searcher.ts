/** A passage that a search engine gave, as both engines can name it. */
export interface RankedPassage {
  readonly article: string;
  readonly text: string;
}

/** An engine with a corpus in it. */
export interface Searcher {
  readonly name: string;
  /** Passages of articles, best first; headings stand among them where the engine gives them as results. */
  readonly search: (query: string) => Promise<readonly RankedPassage[]>;
}

/** Passages looked at: as deep as nDCG@10 looks, and some more for the rank of the first answer. */
export const DEPTH = 20;
