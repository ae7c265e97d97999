import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, BenchOptions } from '../benchmark.ts';
import { writeDossier } from '../write-dossier.ts';
import { printGrowth } from './print-growth.ts';
import type { Contender } from './contender.ts';
import { dossier } from './dossier.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { type MeasuredBuild, measureContender } from './measure-contender.ts';
import { plainAstro } from './plain-astro.ts';

/** Eleventy first, so that every other figure can be given as a share of its own. */
const CONTENDERS: readonly Contender[] = [eleventy, dossier, plainAstro, hugo];

/** Terms of the generated glossary. */
const TERMS = 500;

/** Rounds of each build up to a number of articles; beyond it one, for then chance is small and a round takes minutes. */
const ROUNDS = 3;
const MOST_FOR_ROUNDS = 2_000;

/** From this number of articles on, only the builds that tell most are measured. */
const BRIEF_FROM = 50_000;

/** What was measured of each contender, by name. */
type Results = ReadonlyMap<string, readonly MeasuredBuild[]>;

/** Whole builds of generated dossiers, beside other generators that build the same articles plainly, in one run. */
export const building: Benchmark = {
  name: 'build',
  run: async (options) => {
    const unknown = options.only.filter((name) => !CONTENDERS.some((one) => isCalled(one, name)));
    if (unknown.length > 0) throw new Error(`No program is called ${unknown.join(', ')}.`);
    const sizes: { articles: number; results: Results }[] = [];
    const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
    try {
      for (const articles of options.articles)
        sizes.push({
          articles,
          results: await measureAll(articles, join(folder, String(articles)), options),
        });
      printGrowth(sizes);
    } finally {
      // Only now: making files is slow for minutes after many were deleted.
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measureAll(articles: number, folder: string, options: BenchOptions): Promise<Results> {
  const { only, heapMb, rounds = articles > MOST_FOR_ROUNDS ? 1 : ROUNDS } = options;
  const results = new Map<string, MeasuredBuild[]>();
  console.log(`\n${articles} articles, ${TERMS} terms${rounds > 1 ? `, medians of ${rounds}` : ''}`);
  console.log(line(['', 'seconds', 'cpu s', 'peak MB', 'files', 'pages', 'of Eleventy', 'its cpu']));
  const content = join(folder, 'content');
  await writeDossier(content, { articles, terms: TERMS, links: true, apparatus: true });
  for (const contender of CONTENDERS) {
    if (only.length > 0 && !only.some((name) => isCalled(contender, name))) continue;
    const own = join(folder, contender.name);
    await mkdir(own);
    const prepared = await contender.prepare(content, own, heapMb === undefined ? {} : { heapMb });
    if (!prepared) {
      console.log(`${contender.name} is not installed, and not measured`);
      continue;
    }
    console.log(`${contender.name} (${contender.does})`);
    const builds: MeasuredBuild[] = [];
    results.set(contender.name, builds);
    const onMeasured = (build: MeasuredBuild): void => {
      builds.push(build);
      console.log(lineOf(build, results.get(eleventy.name) ?? []));
    };
    await measureContender(prepared, {
      rounds,
      isBrief: articles >= BRIEF_FROM,
      aside: join(folder, 'aside', contender.name),
      onMeasured,
    });
  }
  return results;
}

function isCalled({ name }: Contender, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

function lineOf(build: MeasuredBuild, ofEleventy: readonly MeasuredBuild[]): string {
  // What Eleventy has no counterpart of is held against its rebuild after an edit: it always builds everything.
  const beside =
    ofEleventy.find(({ name }) => name === build.name) ??
    ofEleventy.find(({ name }) => name === 'one article');
  const share = (of: 'seconds' | 'cpuSeconds'): string =>
    beside ? `${(build[of] / beside[of]).toFixed(2)} x` : '';
  const { name, seconds, cpuSeconds, peakMb, files, pages } = build;
  const figures = [
    seconds.toFixed(2),
    cpuSeconds.toFixed(1),
    peakMb.toFixed(0),
    String(files),
    String(pages),
  ];
  return line([`  ${name}`, ...figures, share('seconds'), share('cpuSeconds')]);
}

function line(cells: readonly string[]): string {
  const widths = [20, 9, 8, 9, 8, 8, 13, 9];
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
    .join('');
}
