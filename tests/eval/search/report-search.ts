import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../../src/core/schema/dossier.ts';
import { ROOT, SEEDS } from '../../setup/paths.ts';
import { dossierSearcher } from './dossier-searcher.ts';
import { evaluateSearcher, type Outcome } from './evaluate-searcher.ts';
import type { GradedQuery } from './graded-query.ts';
import { CORPORA, DISTRACTORS, loadCorpus } from './load-corpus.ts';
import { meanOf } from './measures.ts';
import { pagefindSearcher, type PagefindPages } from './pagefind-searcher.ts';
import { printConstants } from './print-constants.ts';
import { printMisses } from './print-misses.ts';
import { printHalves, printRow, printTraits } from './print-outcomes.ts';
import { printTypingErrors } from './print-typing-errors.ts';
import { printWanted } from './print-wanted.ts';
import { readQueries } from './read-queries.ts';
import type { Searcher } from './searcher.ts';
import { seedSearcher } from './seed-searcher.ts';

const HERE = join(ROOT, 'tests', 'eval', 'search');

type Outcomes = Readonly<Record<string, readonly Outcome[]>>;

/** Everything that is measured of search, as tables on the console. */
export async function reportSearch(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-eval-'));
  try {
    const queries = readQueries(join(HERE, 'queries'));
    console.log('\nsearch');
    console.log(
      '  recall@3: of the passages that answer or help (grade 3 or 2), at most three, the share among the first',
    );
    console.log(
      '  three. MRR: 1 / rank of the first of them. nDCG@10: all grades. empty: queries that found nothing.',
    );
    const plain = await compareEngines(queries, 0, folder);
    printHalves('without distractors', plain);
    const crowded = await compareEngines(queries, DISTRACTORS, folder);
    printHalves(`with ${DISTRACTORS} distractors`, crowded);
    printTraits('by what makes it hard (both halves)', twoBest(plain));
    printWanted(plain.Dossier ?? [], crowded.Dossier ?? []);
    // Single queries of the half held out are nobody's business.
    printMisses(
      'tune',
      (plain.Dossier ?? []).filter(({ query }) => query.half === 'tune'),
    );
    await printConstants(queries.filter(({ half }) => half === 'tune'));
    await printTypingErrors();
    if (existsSync(SEEDS)) await reportSeeds(join(folder, 'seeds'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ours and Pagefind, the latter in both forms, on every corpus. */
async function compareEngines(
  queries: readonly GradedQuery[],
  distractors: number,
  folder: string,
): Promise<Outcomes> {
  const dossiers = new Map<string, Dossier>();
  for (const name of Object.keys(CORPORA)) dossiers.set(name, await loadCorpus(name, distractors));
  const inAll = async (open: (dossier: Dossier, name: string) => Promise<Searcher>): Promise<Outcome[]> => {
    const searchers: Record<string, Searcher> = {};
    for (const [name, dossier] of dossiers) searchers[name] = await open(dossier, name);
    return evaluateSearcher(searchers, queries);
  };
  const pagefind = (pages: PagefindPages): Promise<Outcome[]> =>
    inAll((dossier, name) =>
      pagefindSearcher(dossier, pages, join(folder, `${name}-${pages}-${distractors}`)),
    );
  return {
    Dossier: await inAll((dossier) => dossierSearcher(dossier)),
    'Pagefind, article pages': await pagefind('article'),
    'Pagefind, passage pages': await pagefind('passage'),
  };
}

/** Ours, and Pagefind in the form that does better. */
function twoBest({ Dossier: ours = [], ...others }: Outcomes): Outcomes {
  const recall = (outcomes: readonly Outcome[]): number =>
    meanOf(outcomes.map(({ measures }) => measures)).recall;
  const [best] = Object.values(others).sort((a, b) => recall(b) - recall(a));
  return { Dossier: ours, Pagefind: best ?? [] };
}

async function reportSeeds(folder: string): Promise<void> {
  const outcomes = await evaluateSearcher(
    { seeds: await seedSearcher(folder) },
    readQueries(join(HERE, 'seeds')),
  );
  console.log(
    '\n  The articles the project was first tried on, without any glossary, by "dossier search --json"',
  );
  printRow('all', outcomes);
  printMisses('of these', outcomes);
}
