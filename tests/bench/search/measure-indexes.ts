import { writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Figure } from './comparison.ts';
import { median } from './median.ts';
import type { Corpus } from './prepare-corpus.ts';
import { type MeasuredChild, runChild } from './run-child.ts';

/** Megabytes of half a young generation: a build makes the index in a thread that has no more, which takes it no longer. */
const AS_IN_A_BUILD = ['--max-semi-space-size=2'];

/** Memory that Pagefind takes for each article. */
const PAGEFIND_MB = 0.25;

/** Whether Pagefind can index so many articles here; the system would end it, or another, where it cannot. */
export function hasRoomForPagefind(articles: number): boolean {
  return (articles * PAGEFIND_MB * 1_000_000) / totalmem() < MOST_OF_MEMORY;
}

/** Share of the memory of a machine that one program may well have. */
const MOST_OF_MEMORY = 0.8;

/** Articles that are indexed in all: a small index is made so quickly that what else the machine does shows in each figure. */
const ENOUGH_ARTICLES = 5_000;

/** Most times that an index is made. */
const MOST_ROUNDS = 5;

/** What one round measures. */
interface Round {
  readonly ours: MeasuredChild;
  readonly pagefind?: MeasuredChild;
  readonly again: MeasuredChild;
  readonly withOneMore: MeasuredChild;
}

/**
 * What making the index costs, each in a process of its own: ours from the records a build has at hand, Pagefind's from
 * the finished pages, as both do in earnest. Ours then again after one article was edited. Small ones are made several times,
 * in turns, and the medians are told. Our files are those in `search/`, with the texts that are read from a folder only; the
 * data files of the articles are there without search too.
 */
export async function measureIndexes(corpus: Corpus, articles: number): Promise<Figure[]> {
  const count = Math.max(1, Math.min(MOST_ROUNDS, Math.floor(ENOUGH_ARTICLES / articles)));
  // The first time Node compiles the programs, and keeps them as it does for the command line.
  const nothing = `${corpus.records}-none`;
  await writeFile(nothing, '');
  await indexWithDossier({ ...corpus, records: nothing }, `${corpus.ownSite}-none`);
  const rounds: Round[] = [];
  // The last round leaves the index that is searched.
  while (rounds.length < count)
    rounds.push(await oneRound(corpus, articles, rounds.length + 1 === count ? '' : `-${rounds.length}`));
  return figuresOf(rounds);
}

async function oneRound(corpus: Corpus, articles: number, suffix: string): Promise<Round> {
  const to = `${corpus.ownSite}${suffix}`;
  const edited = Math.floor(articles / 2);
  const pagefind = hasRoomForPagefind(articles) ? await runChild(WITH_PAGEFIND, [corpus.site]) : undefined;
  const ours = await indexWithDossier(corpus, to);
  // Builds after edits have a bundle of the programs: of that Node keeps what the first edit needed, for all that follow.
  await indexWithDossier(corpus, to, `${edited + 1}`);
  const again = await indexWithDossier(corpus, to, `${edited}`);
  const withOneMore = await indexWithDossier(corpus, to, `+${edited}`);
  return { ours, ...(pagefind && { pagefind }), again, withOneMore };
}

const WITH_PAGEFIND = fileURLToPath(import.meta.resolve('./index-with-pagefind.ts'));
const WITH_DOSSIER = fileURLToPath(import.meta.resolve('./index-with-dossier.ts'));

function indexWithDossier(
  { records, terms, ownSite }: Corpus,
  to: string,
  ...edited: readonly string[]
): Promise<MeasuredChild> {
  return runChild(WITH_DOSSIER, [records, terms, to, `${to}-cache`, ...edited], {
    flags: AS_IN_A_BUILD,
    compiled: `${ownSite}-compiled${edited.length > 0 ? '-for-edits' : ''}`,
  });
}

function figuresOf(rounds: readonly Round[]): Figure[] {
  const middle = (child: keyof Round, of: (child: MeasuredChild) => number): number =>
    median(rounds.flatMap((round) => round[child] ?? []).map(of));
  const hasPagefind = rounds.some(({ pagefind }) => pagefind);
  const both = (
    label: string,
    unit: Figure['unit'],
    of: (child: MeasuredChild) => number,
    wantedRatio?: number,
  ): Figure => ({
    label,
    unit,
    ours: middle('ours', of),
    ...(hasPagefind && {
      pagefind: middle('pagefind', of),
      ...(wantedRatio !== undefined && { wantedRatio }),
    }),
  });
  const seconds = ({ milliseconds }: MeasuredChild): number => milliseconds / 1000;
  return [
    both('index time', 's', seconds, 0.5),
    both('processor time, with starting and reading', 's', ({ cpuSeconds }) => cpuSeconds),
    both('peak memory of all processes', 'MB', ({ peakMb }) => peakMb, 0.25),
    both('files', '', ({ files }) => files, 0.2),
    both('bytes on disk', 'MB', ({ bytes }) => bytes / 1e6),
    {
      label: 'again after one edit, against our full index',
      unit: 's',
      ours: middle('again', seconds),
      pagefind: middle('ours', seconds),
      wantedRatio: 0.05,
    },
    {
      label: 'again with one more article, against the same',
      unit: 's',
      ours: middle('withOneMore', seconds),
      pagefind: middle('ours', seconds),
    },
  ];
}
