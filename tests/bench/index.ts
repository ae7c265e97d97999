import { annotation } from './annotation.ts';
import type { Benchmark } from './benchmark.ts';
import { search } from './search.ts';

/** Everything `npm run bench` measures. To add a benchmark, add a file and a line. */
export const BENCHMARKS: readonly Benchmark[] = [annotation, search];
