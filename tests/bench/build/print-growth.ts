import type { MeasuredBuild } from './measure-contender.ts';

interface Size {
  readonly articles: number;
  readonly results: ReadonlyMap<string, readonly MeasuredBuild[]>;
}

/**
 * Prints by which power of the number of articles the cost of builds grew from the smallest size to the largest: 1 is in
 * proportion. Nothing where there is one size only.
 */
export function printGrowth(sizes: readonly Size[]): void {
  const [small, large] = [sizes.at(0), sizes.at(-1)];
  if (!small || !large || small === large) return;
  const grown = Math.log(large.articles / small.articles);
  console.log(`\ngrowth from ${small.articles} to ${large.articles} articles, as an exponent`);
  for (const [name, builds] of small.results) {
    for (const build of builds) {
      const later = large.results.get(name)?.find((one) => one.name === build.name);
      if (!later) continue;
      const exponent = (of: 'seconds' | 'cpuSeconds' | 'peakMb'): string =>
        (Math.log(later[of] / build[of]) / grown).toFixed(2);
      const figures = `time ${exponent('seconds')}, cpu ${exponent('cpuSeconds')}, memory ${exponent('peakMb')}`;
      console.log(`  ${`${name}, ${build.name}`.padEnd(30)}${figures}`);
    }
  }
}
