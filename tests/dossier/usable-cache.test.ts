import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { usableCache } from '../../src/dossier/usable-cache.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

it('is the folder that was asked for, which it makes, and leaves nothing in it', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'cache');
  const cache = await usableCache(folder, 'cache');
  expect(cache).toMatchObject({ folder, problems: [] });
  cache.done();
  expect(readdirSync(folder)).toEqual([]);
});

it('takes away what a process that was killed left there, and nothing of one that runs', async () => {
  const folder = await temporaryFolder();
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  for (const name of [`trial-${ended}`, `trial-${process.ppid}`, 'trial-x', 'kept'])
    writeFileSync(join(folder, name), '');
  const { problems } = await usableCache(folder, 'cache');
  expect(problems).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['kept', `trial-${process.ppid}`, 'trial-x']);
});

it('is another where a file is in its place, says so, and takes that away again', async () => {
  const folder = join(await temporaryFolder(), 'cache');
  writeFileSync(folder, 'no folder');
  const { folder: instead, problems, done } = await usableCache(folder, 'my cache');
  expect(problems).toMatchObject([{ code: 'cache-not-written', file: 'my cache', severity: 'warning' }]);
  writeFileSync(join(instead, 'kept'), '');
  done();
  expect(existsSync(instead)).toBe(false);
});

// Whoever is root may write anywhere.
it.skipIf(process.getuid?.() === 0)('is another where nothing may be written', async () => {
  const folder = join(await temporaryFolder(), 'cache');
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  const { folder: instead, problems, done } = await usableCache(folder, 'my cache');
  expect(instead).not.toBe(folder);
  expect(problems).toMatchObject([{ code: 'cache-not-written', file: 'my cache' }]);
  done();
});
