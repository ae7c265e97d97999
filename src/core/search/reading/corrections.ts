import { candidateSplits } from '../analysis/candidate-splits.ts';
import { correctQuery } from './correct-query.ts';

/** What is done with words that are found nowhere. */
export interface Corrections {
  readonly candidateSplits: typeof candidateSplits;
  readonly correctQuery: typeof correctQuery;
}

export const corrections: Corrections = { candidateSplits, correctQuery };
