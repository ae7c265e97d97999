import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';
import { buildShell } from './search/build-shell.ts';
import { type Figure, figureLine } from './search/comparison.ts';
import { hasRoomForPagefind, measureIndexes } from './search/measure-indexes.ts';
import { measurePages } from './search/measure-pages.ts';
import { measureQueries } from './search/measure-queries.ts';
import { pickQueries } from './search/pick-queries.ts';
import { prepareCorpus } from './search/prepare-corpus.ts';

/** From this number of articles on, indexes are made and not searched. */
const BUILD_ONLY = 50_000;

/** Mixed queries of which the median is taken. */
const QUERIES = 100;

/** Our own search and Pagefind over the same generated articles, in the same run. */
export const search: Benchmark = {
  name: 'search',
  run: async ({ articles }) => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
    try {
      const shell = articles.some((count) => count < BUILD_ONLY)
        ? await buildShell(join(folder, 'shell'))
        : undefined;
      for (const count of articles) await compare(join(folder, String(count)), count, shell);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function compare(folder: string, articles: number, shell: string | undefined): Promise<void> {
  console.log(`\n${articles} articles of about 400 words${' '.repeat(30)}Dossier     Pagefind   ratio`);
  const corpus = await prepareCorpus(folder, articles);
  if (articles >= BUILD_ONLY) console.log('  indexes are made and not searched');
  if (!hasRoomForPagefind(articles))
    console.log('  Pagefind is left out: this machine has not the memory for it');
  print(await measureIndexes(corpus, articles));
  if (articles >= BUILD_ONLY || shell === undefined) return;
  const queries = pickQueries(corpus.sample, QUERIES);
  print(await measureQueries(corpus, queries));
  print(await measurePages(corpus, shell, queries));
}

function print(figures: readonly Figure[]): void {
  for (const figure of figures) console.log(figureLine(figure));
}
