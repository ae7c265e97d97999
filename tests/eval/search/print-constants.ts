import type { Dossier } from '../../../src/core/schema/dossier.ts';
import { RANKING, type RankingConstants } from '../../../src/core/search/ranking/constants.ts';
import { dossierSearcher } from './dossier-searcher.ts';
import { evaluateSearcher } from './evaluate-searcher.ts';
import type { GradedQuery } from './graded-query.ts';
import { CORPORA, loadCorpus } from './load-corpus.ts';
import { meanOf, type Measures } from './measures.ts';
import type { Searcher } from './searcher.ts';
import { WEIGHTS_OFF } from './weights-off.ts';

/** What each constant of the ranking is worth: the measures with it switched off, less those with all as they are. */
export async function printConstants(queries: readonly GradedQuery[]): Promise<void> {
  const dossiers: Record<string, Dossier> = {};
  for (const name of Object.keys(CORPORA)) dossiers[name] = await loadCorpus(name);
  const all = await measure(dossiers, queries, RANKING);
  console.log('\n  each constant switched off (tune half)     recall@3    MRR  nDCG@10');
  for (const name of Object.keys(WEIGHTS_OFF) as (keyof RankingConstants)[]) {
    const { value, means } = WEIGHTS_OFF[name];
    const without = await measure(dossiers, queries, { ...RANKING, [name]: value });
    const cells = (['recall', 'mrr', 'ndcg'] as const).map((key) => signed(without[key] - all[key]));
    console.log(`    ${name.padEnd(40)} ${cells.join('  ')}   ${means}`);
  }
}

async function measure(
  dossiers: Readonly<Record<string, Dossier>>,
  queries: readonly GradedQuery[],
  ranking: RankingConstants,
): Promise<Measures> {
  const searchers: Record<string, Searcher> = {};
  for (const [name, dossier] of Object.entries(dossiers))
    searchers[name] = await dossierSearcher(dossier, ranking);
  const outcomes = await evaluateSearcher(searchers, queries);
  return meanOf(outcomes.map(({ measures }) => measures));
}

function signed(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(3)}`.padStart(6);
}
