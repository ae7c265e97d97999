import { writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Figure } from './comparison.ts';
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

/**
 * What making the index costs, each in a process of its own: ours from the records a build has at hand, Pagefind's from
 * the finished pages, as both do in earnest. Ours then again after one article was edited. Our files are those in
 * `search/`, with the texts that are read from a folder only; the data files of the articles are there without search too.
 */
export async function measureIndexes(
  { site, ownSite, records, terms }: Corpus,
  articles: number,
): Promise<Figure[]> {
  const withPagefind = fileURLToPath(import.meta.resolve('./index-with-pagefind.ts'));
  const withDossier = fileURLToPath(import.meta.resolve('./index-with-dossier.ts'));
  const index = (own: string, to: string, ...edited: readonly string[]): Promise<MeasuredChild> =>
    runChild(withDossier, [own, terms, to, `${to}-cache`, ...edited], {
      flags: AS_IN_A_BUILD,
      compiled: `${ownSite}-compiled`,
    });
  const pagefind = hasRoomForPagefind(articles) ? await runChild(withPagefind, [site]) : undefined;
  // The first time Node compiles the programs, and keeps them as it does for the command line.
  const nothing = `${records}-none`;
  await writeFile(nothing, '');
  await index(nothing, `${ownSite}-none`);
  const ours = await index(records, ownSite);
  const edited = String(Math.floor(articles / 2));
  const again = await index(records, ownSite, edited);
  const withOneMore = await index(records, ownSite, `+${edited}`);
  const both = (
    label: string,
    unit: Figure['unit'],
    of: (child: typeof ours) => number,
    wantedRatio?: number,
  ): Figure => ({
    label,
    unit,
    ours: of(ours),
    ...(pagefind && { pagefind: of(pagefind), ...(wantedRatio !== undefined && { wantedRatio }) }),
  });
  return [
    both('index time', 's', ({ milliseconds }) => milliseconds / 1000, 0.5),
    both('processor time, with starting and reading', 's', ({ cpuSeconds }) => cpuSeconds),
    both('peak memory of all processes', 'MB', ({ peakMb }) => peakMb, 0.25),
    both('files', '', ({ files }) => files, 0.2),
    both('bytes on disk', 'MB', ({ bytes }) => bytes / 1e6),
    {
      label: 'again after one edit, against our full index',
      unit: 's',
      ours: again.milliseconds / 1000,
      pagefind: ours.milliseconds / 1000,
      wantedRatio: 0.05,
    },
    {
      label: 'again with one more article, against the same',
      unit: 's',
      ours: withOneMore.milliseconds / 1000,
      pagefind: ours.milliseconds / 1000,
    },
  ];
}
