import type { SearchRequest } from '../search-engine.ts';
import type { CorrectedQuery } from './correct-query.ts';
import type { OpenIndex } from './opened-index.ts';
import type { QueryResult } from './query-result.ts';

/** What was really searched for, and what was found of it. */
interface CorrectedSearch {
  readonly query: string;
  readonly result: QueryResult;
  /** Undefined where the query was searched for as it was typed. */
  readonly corrected: CorrectedQuery | undefined;
}

/** Searches; for words found nowhere the likeliest correction is searched for instead. */
export async function searchCorrected(
  request: SearchRequest,
  { access, parts, run }: OpenIndex,
): Promise<CorrectedSearch> {
  const asTyped = await run(request);
  const help = asTyped.plan.unknown.length > 0 ? await parts.corrections().catch(() => undefined) : undefined;
  const corrected = await help?.correctQuery(request.query, asTyped, access);
  if (!corrected) return { query: request.query, result: asTyped, corrected };
  const { query } = corrected;
  return { query, result: await run({ ...request, query }), corrected };
}
