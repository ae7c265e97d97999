import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../setup/run-program.ts';
import { ROOT } from '../setup/paths.ts';

async function mostRoom(...words: readonly string[]): Promise<number> {
  const program = join(import.meta.dirname, 'young.ts');
  const { stdout, stderr } = await runProgram(process.execPath, [program, ...words], { cwd: ROOT });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout);
}

it('settles the room for new objects at half of what V8 takes otherwise', async () => {
  expect(await mostRoom('slowly')).toBe(32);
  expect(await mostRoom()).toBeGreaterThanOrEqual(64);
});
