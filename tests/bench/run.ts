import { BENCHMARKS } from './index.ts';
import { readOptions } from './read-options.ts';

/**
 * `npm run bench -- annotate --articles 1000,10000 --aliases 5000`; without a name every benchmark runs.
 * `npm run bench -- build --articles 100000 --only dossier --heap 4096` measures one program, with so many MB of heap.
 */
const wish = readOptions(
  process.argv.slice(2),
  BENCHMARKS.map(({ name }) => name),
);
if ('say' in wish) {
  (wish.exitCode === 0 ? console.log : console.error)(wish.say);
  process.exit(wish.exitCode);
}
for (const { name, run } of BENCHMARKS) if (wish.names.includes(name)) await run(wish.options);
