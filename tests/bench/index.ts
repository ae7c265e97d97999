import { anchoring } from './anchoring.ts';
import { annotation } from './annotation.ts';
import type { Benchmark } from './benchmark.ts';
import { building } from './build/building.ts';
import { citing } from './citing.ts';
import { developing } from './developing.ts';
import { search } from './search.ts';

/** Everything `npm run bench` measures. To add a benchmark, add a file and a line. */
export const BENCHMARKS: readonly Benchmark[] = [anchoring, annotation, building, citing, developing, search];
