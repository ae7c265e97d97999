import { candidateSplits } from '../analysis/candidate-splits.ts';
import { correctQuery } from './correct-query.ts';
import { suggestWords } from './suggest-words.ts';

/** What the dictionary is read for: words being typed, and words that are found nowhere. Most queries need none of it. */
export interface TypingHelp {
  readonly candidateSplits: typeof candidateSplits;
  readonly correctQuery: typeof correctQuery;
  readonly suggestWords: typeof suggestWords;
}

export const typingHelp: TypingHelp = { candidateSplits, correctQuery, suggestWords };
