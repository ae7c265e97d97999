import type { SearchRequest } from '../../core/search/search-engine.ts';
import type { SearchState } from './search-state.ts';

/** Groups on one page of results: some four screens of a desk. */
export const GROUPS_A_PAGE = 10;

/** What the engine is asked where the reader asks `state`. */
export function requestOf(state: SearchState, limit = state.pages * GROUPS_A_PAGE): SearchRequest {
  const { query, values, after, before, sort, synonyms } = state;
  return {
    query: query.trim(),
    filters: { values, ...(after !== undefined && { after }), ...(before !== undefined && { before }) },
    sort,
    synonyms,
    limit,
  };
}
