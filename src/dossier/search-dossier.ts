import { analyserFor } from '../core/search/analysis/analyser-for.ts';
import { parseQuery } from '../core/search/query/parse-query.ts';
import { querySigns } from '../core/search/query/query-signs.ts';
import { type Passage, rankedPassages } from '../core/search/ranked-passages.ts';
import { openIndex } from '../core/search/reading/open-index.ts';
import type { SearchAnswer, SearchRequest } from '../core/search/search-engine.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { searchIndexFiles } from './search-index-files.ts';

/** Searches the articles of a dossier with the engine of the site; `cache` as for `searchIndexFiles`. */
export async function searchDossier(
  dossier: Dossier,
  request: SearchRequest,
  cache?: string,
): Promise<{ readonly answer: SearchAnswer; readonly passages: readonly Passage[] }> {
  const files = await searchIndexFiles(dossier, cache);
  const engine = openIndex({
    read: (name) => {
      const text = files.get(name);
      return text === undefined ? Promise.reject(new Error(`There is no ${name}.`)) : Promise.resolve(text);
    },
    analyserFor,
    recordsShown: request.limit,
  });
  const answer = await engine.search({ ...request, ...passagesOnly(request, dossier) });
  const passages = rankedPassages(answer.groups, request.sort === undefined || request.sort === 'relevance');
  return { answer, passages: passages.slice(0, request.limit) };
}

/** Passages, unless the query itself says which kind it wants. */
function passagesOnly(
  { query, filters }: SearchRequest,
  { config }: Pick<Dossier, 'config'>,
): Pick<SearchRequest, 'filters'> {
  const asksForKind = parseQuery(query, analyserFor(config.lang), querySigns).fields.some(
    ({ field }) => field === 'kind',
  );
  if (asksForKind) return {};
  return { filters: { ...filters, values: { ...filters?.values, kind: ['passage'] } } };
}
