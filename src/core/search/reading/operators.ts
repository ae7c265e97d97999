import { type QuerySigns, querySigns } from '../query/query-signs.ts';
import { docsOfFilters } from './docs-of-filters.ts';
import { excludedDocs } from './excluded-docs.ts';
import { conditionsOf } from './group-conditions.ts';
import { phraseWord } from './phrase-word.ts';
import { prefixWord } from './prefix-word.ts';

/** What a query needs that has more in it than words: phrases, stars, fields, what is not wanted, filters. */
export interface Operators {
  readonly signs: QuerySigns;
  readonly conditionsOf: typeof conditionsOf;
  readonly docsOfFilters: typeof docsOfFilters;
  readonly excludedDocs: typeof excludedDocs;
  readonly phraseWord: typeof phraseWord;
  readonly prefixWord: typeof prefixWord;
}

export const operators: Operators = {
  signs: querySigns,
  conditionsOf,
  docsOfFilters,
  excludedDocs,
  phraseWord,
  prefixWord,
};
