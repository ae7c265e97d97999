import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark } from '../benchmark.ts';
import { writeDossier } from '../write-dossier.ts';
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

/** Whole builds of generated dossiers, beside other generators that build the same articles plainly, in one run. */
export const building: Benchmark = {
  name: 'build',
  run: async ({ articles }) => {
    const cold: Record<string, { articles: number; build: MeasuredBuild }[]> = {};
    for (const count of articles) {
      for (const [name, builds] of await measureAll(count)) {
        const [first] = builds;
        if (first) (cold[name] ??= []).push({ articles: count, build: first });
      }
    }
    for (const [name, sizes] of Object.entries(cold)) {
      const [small, large] = [sizes.at(0), sizes.at(-1)];
      if (!small || !large || small === large) continue;
      const grown = Math.log(large.articles / small.articles);
      const exponent = (of: 'seconds' | 'peakMb'): string =>
        (Math.log(large.build[of] / small.build[of]) / grown).toFixed(2);
      console.log(`${name}: growth exponent of time ${exponent('seconds')}, of memory ${exponent('peakMb')}`);
    }
  },
};

async function measureAll(count: number): Promise<Map<string, readonly MeasuredBuild[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
  const results = new Map<string, readonly MeasuredBuild[]>();
  console.log(`\n${count} articles, ${TERMS} terms`);
  console.log(line(['', 'seconds', 'cpu s', 'peak MB', 'pages written', 'of Eleventy']));
  try {
    const content = join(folder, 'content');
    await writeDossier(content, { articles: count, terms: TERMS, links: true });
    for (const contender of CONTENDERS) {
      const own = join(folder, contender.name);
      await mkdir(own);
      const prepared = await contender.prepare(content, own);
      if (!prepared) {
        console.log(`${contender.name} is not installed, and not measured`);
        continue;
      }
      console.log(`${contender.name} (${contender.does})`);
      const builds = await measureContender(prepared, content);
      results.set(contender.name, builds);
      for (const build of builds) console.log(lineOf(build, results.get(eleventy.name) ?? []));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return results;
}

function lineOf(build: MeasuredBuild, ofEleventy: readonly MeasuredBuild[]): string {
  // What Eleventy has no counterpart of is held against its rebuild after an edit: it always builds everything.
  const beside = ofEleventy.find(({ name }) => name === build.name) ?? ofEleventy.at(-1);
  const figures = [build.seconds.toFixed(2), build.cpuSeconds.toFixed(1), build.peakMb.toFixed(0)];
  const share = beside ? `${(build.seconds / beside.seconds).toFixed(2)} x` : '';
  return line([`  ${build.name}`, ...figures, String(build.written), share]);
}

function line(cells: readonly string[]): string {
  const widths = [22, 9, 8, 9, 14, 12];
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
    .join('');
}
