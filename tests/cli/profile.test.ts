import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { profiled } from '../../src/cli/profile.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

interface CpuProfile {
  readonly nodes: readonly { readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
}

/** Long enough to be seen in samples of a millisecond. */
function busyWork(): number {
  const end = performance.now() + 60;
  let rounds = 0;
  while (performance.now() < end) rounds++;
  return rounds;
}

it('writes a CPU profile that names what took the time, and gives the result', async () => {
  const file = join(await temporaryFolder(), 'build.cpuprofile');
  expect(await profiled(file, () => Promise.resolve(busyWork()))).toBeGreaterThan(0);
  const profile = JSON.parse(await readFile(file, 'utf8')) as CpuProfile;
  expect(profile.nodes.map(({ callFrame }) => callFrame.functionName)).toContain('busyWork');
  expect(profile.samples.length).toBeGreaterThan(5);
});

it('writes it also where the work fails', async () => {
  const file = join(await temporaryFolder(), 'build.cpuprofile');
  await expect(profiled(file, () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('nodes');
});
