import { getHeapSpaceStatistics } from 'node:v8';
import { growSlowly } from '../../src/cli/grow-slowly.ts';

// A process of its own, since what V8 is told holds to its end. It prints the most room for new objects that it ever had.
const MEGABYTE = 2 ** 20;
const room = (): number =>
  getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0;

if (process.argv.includes('slowly')) growSlowly();
let most = room();
let held: object[] = [];
for (let round = 0; round < 300; round++) {
  for (let index = 0; index < 2000; index++) held.push({ list: [index], text: `x${index}` });
  if (held.length > 200_000) held = held.slice(100_000);
  most = Math.max(most, room());
}
process.stdout.write(String(Math.round(most / MEGABYTE)));
