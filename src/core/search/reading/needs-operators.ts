import { scanQuery } from '../query/scan-query.ts';
import type { SearchRequest } from '../search-engine.ts';

/** Whether a request has more in it than words. */
export function needsOperators({ query, filters }: Pick<SearchRequest, 'query' | 'filters'>): boolean {
  const chosen = Object.values(filters?.values ?? {}).some((values) => values.length > 0);
  return (
    chosen ||
    filters?.after !== undefined ||
    filters?.before !== undefined ||
    scanQuery(query).some(({ kind, minus, text }) => kind !== 'word' || minus || text.includes('*'))
  );
}
