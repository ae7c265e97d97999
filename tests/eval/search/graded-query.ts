/** What makes a query hard; `plain` and `phrase` are one to three words, or words in quotation marks, as they stand. */
export const TRAITS = [
  'plain',
  'phrase',
  'inflection',
  'compound',
  'acronym',
  'synonym',
  'error',
  'question',
  'variant',
] as const;
export type Trait = (typeof TRAITS)[number];

/** Constants are tuned on the one half; nobody looks at single queries of the other. */
export const HALVES = ['tune', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

/** 3: answers the query; 2: helps; 1: touches on it. What is not listed is worth 0. */
export type Grade = 1 | 2 | 3;

/** A passage that is worth something to whoever typed the query, named by words that only it holds in its article. */
export interface GradedPassage {
  readonly grade: Grade;
  readonly article: string;
  readonly phrase: string;
}

export interface GradedQuery {
  readonly query: string;
  readonly trait: Trait;
  readonly half: Half;
  /** Name of the corpus it is asked of. */
  readonly corpus: string;
  readonly passages: readonly GradedPassage[];
}
