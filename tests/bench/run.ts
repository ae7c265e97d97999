import { parseArgs } from 'node:util';
import { BENCHMARKS } from './index.ts';

/**
 * `npm run bench -- annotate --articles 1000,10000 --aliases 5000`; without a name every benchmark runs.
 * `npm run bench -- build --articles 100000 --only dossier --heap 4096` measures one program, with so many MB of heap.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000,10000' },
    aliases: { type: 'string', default: '5000' },
    only: { type: 'string', default: '' },
    heap: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const chosen = BENCHMARKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0) {
  console.error(`No benchmark is called that: ${BENCHMARKS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
for (const { run } of chosen) {
  await run({
    articles: values.articles.split(',').map(Number),
    aliases: Number(values.aliases),
    only: values.only.split(',').filter(Boolean),
    ...(values.rounds !== undefined && { rounds: Number(values.rounds) }),
    ...(values.heap !== undefined && { heapMb: Number(values.heap) }),
  });
}
