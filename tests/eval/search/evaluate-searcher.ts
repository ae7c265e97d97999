import type { GradedQuery } from './graded-query.ts';
import { type Measures, measureRanking } from './measures.ts';
import type { Searcher } from './searcher.ts';

/** How one query went. */
export interface Outcome {
  readonly query: GradedQuery;
  readonly measures: Measures;
}

/** Asks every query of the searcher that has its corpus. Throws where a corpus has none. */
export async function evaluateSearcher(
  searchers: Readonly<Record<string, Searcher>>,
  queries: readonly GradedQuery[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const searcher = searchers[query.corpus];
    if (!searcher) throw new Error(`No engine has the corpus ${query.corpus}`);
    outcomes.push({ query, measures: measureRanking(query, await searcher.search(query.query)) });
  }
  return outcomes;
}
