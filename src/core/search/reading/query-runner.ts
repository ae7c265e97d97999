import { keepLatest } from '../keep-latest.ts';
import { needsOperators } from './needs-operators.ts';
import type { OpenIndex } from './opened-index.ts';
import type { QueryResult, RunQuery } from './query-result.ts';
import { runQuery } from './run-query.ts';

/** Results kept: of a query as typed and as corrected, and of those of its facets that count something else. */
const KEPT = 4;

/**
 * A query is asked several times: before the page can, by the page, for more results, and to count each facet. All of it is
 * of one result, which takes longer than all the rest: the last few are kept.
 */
export function createQueryRunner(opened: Pick<OpenIndex, 'access' | 'columns' | 'parts'>): RunQuery {
  const { store } = opened.access;
  const kept = new Map<string, Promise<QueryResult>>();
  const runAnew = async (
    key: string,
    ...[request, uncounted]: Parameters<RunQuery>
  ): Promise<QueryResult> => {
    const result = await runQuery(request, opened, uncounted);
    // What could not be read may be there the next time.
    if (!store.isWhole() || result.notes.some(({ code }) => code === 'partial')) kept.delete(key);
    return result;
  };
  return (request, uncounted) => {
    const { query, filters, within, synonyms = true } = request;
    const isMore = needsOperators(request);
    // Where there are no conditions, no facet has any of its own; but quotes are counted among the kinds.
    const own = (isMore || uncounted === 'kind') && uncounted;
    const key = JSON.stringify([query, isMore && filters, within, synonyms, own]);
    const result = kept.get(key) ?? runAnew(key, request, uncounted);
    keepLatest(kept, key, result, KEPT);
    return result;
  };
}
