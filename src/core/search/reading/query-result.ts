import type { RankedRecords } from '../ranking/rank-records.ts';
import type { Facet, QueryNote, SearchRequest } from '../search-engine.ts';
import type { QueryPlan } from './build-plan.ts';

/** Everything that was found, before it is sorted and its texts are fetched. */
export interface QueryResult {
  readonly plan: QueryPlan;
  readonly records: RankedRecords;
  readonly notes: readonly QueryNote[];
}

/**
 * Searches.
 * @param uncounted facet whose own conditions are left out, to count its values
 */
export type RunQuery = (
  request: Pick<SearchRequest, 'query' | 'filters' | 'within' | 'synonyms'>,
  uncounted?: Facet,
) => Promise<QueryResult>;
