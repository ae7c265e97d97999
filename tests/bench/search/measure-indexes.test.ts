import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { measureIndexes } from './measure-indexes.ts';
import { measureQueries } from './measure-queries.ts';
import { pickQueries } from './pick-queries.ts';
import { prepareCorpus } from './prepare-corpus.ts';

const ARTICLES = 12;

test('both engines index the same articles and answer the same queries', async () => {
  const corpus = await prepareCorpus(await temporaryFolder(), ARTICLES);
  expect(corpus.sample).toHaveLength(ARTICLES);
  const indexes = await measureIndexes(corpus, ARTICLES);
  for (const { label, ours, pagefind } of indexes) {
    // Peaks are read from /proc.
    if (/memory|processor/.test(label) && !existsSync('/proc')) continue;
    expect(ours, label).toBeGreaterThan(0);
    expect(pagefind, label).toBeGreaterThan(0);
  }
  const times = await measureQueries(corpus, pickQueries(corpus.sample, 6));
  for (const { label, ours, pagefind } of times) {
    expect(ours, label).toBeGreaterThan(0);
    expect(pagefind, label).toBeGreaterThan(0);
  }
});
