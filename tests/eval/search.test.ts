import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/core/schema/dossier.ts';
import { ROOT } from '../setup/paths.ts';
import { correctedErrors } from './search/corrected-errors.ts';
import { dossierSearcher } from './search/dossier-searcher.ts';
import { evaluateSearcher } from './search/evaluate-searcher.ts';
import { CORPORA, DISTRACTORS, loadCorpus } from './search/load-corpus.ts';
import { meanOf, type Measures } from './search/measures.ts';
import { readQueries } from './search/read-queries.ts';
import type { Searcher } from './search/searcher.ts';
import { WANTED } from './search/wanted.ts';

const queries = readQueries(join(ROOT, 'tests', 'eval', 'search', 'queries')).filter(
  ({ half }) => half === 'held-out',
);

async function heldOut(distractors: number): Promise<Measures> {
  const searchers: Record<string, Searcher> = {};
  for (const name of Object.keys(CORPORA))
    searchers[name] = await dossierSearcher(await loadCorpus(name, distractors));
  return meanOf((await evaluateSearcher(searchers, queries)).map(({ measures }) => measures));
}

describe('search, on queries that nobody tunes on', () => {
  test('finds what answers among the first three, and always something', async () => {
    const { recall, mrr, empty } = await heldOut(0);
    expect(recall).toBeGreaterThanOrEqual(WANTED.recall);
    expect(mrr).toBeGreaterThanOrEqual(WANTED.mrr);
    expect(empty).toBe(WANTED.empty);
  });

  test('finds it among distractors too', async () => {
    expect((await heldOut(DISTRACTORS)).recall).toBeGreaterThanOrEqual(WANTED.crowdedRecall);
  });
});

describe('corrections', () => {
  let wide: Dossier;
  beforeAll(async () => {
    wide = await loadCorpus('wide');
  });

  test('put single typing errors right', async () => {
    const results = await correctedErrors(wide);
    const right = results.filter(({ isRight }) => isRight);
    expect(results.length).toBeGreaterThanOrEqual(400);
    expect(right.length / results.length).toBeGreaterThanOrEqual(WANTED.corrections);
  });
});
