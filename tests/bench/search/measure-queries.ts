import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPagefind } from '../../eval/search/open-pagefind.ts';
import { analyserFor } from '../../../src/core/search/analysis/analyser-for.ts';
import { openIndex } from '../../../src/core/search/reading/open-index.ts';
import type { Figure } from './comparison.ts';
import type { Corpus } from './prepare-corpus.ts';
import { timeQueries } from './time-queries.ts';

/** Results asked for, as both pages show. */
const RESULTS = 10;

/** What a query takes once its files are there, first results and their texts with it: files in memory, one thread. */
export async function measureQueries(
  { site, ownSite }: Corpus,
  queries: readonly string[],
): Promise<Figure[]> {
  const folder = join(ownSite, 'search');
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const engine = openIndex({
    read: (name) => Promise.resolve(files.get(name) ?? ''),
    readArticle: (slug) =>
      Promise.resolve(readFileSync(join(ownSite, 'data', 'articles', `${slug}.json`), 'utf8')),
    analyserFor,
  });
  await engine.load();
  const ours = await timeQueries(queries, (query) => engine.search({ query, limit: RESULTS }));
  const pagefind = await openPagefind(join(site, 'pagefind'));
  const theirs = await timeQueries(queries, async (query) => {
    const { results } = await pagefind.search(query);
    return Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
  });
  return [
    {
      label: `query, first time (median of ${queries.length})`,
      unit: 'ms',
      ours: ours.first,
      pagefind: theirs.first,
      wanted: 20,
    },
    { label: 'query, asked again', unit: 'ms', ours: ours.again, pagefind: theirs.again, wanted: 20 },
  ];
}
