import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { usableCache } from '../../src/dossier/usable-cache.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

it('is the folder that was asked for, which it makes, and leaves nothing in it', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'cache');
  const cache = usableCache(folder, 'cache');
  expect(cache).toMatchObject({ folder, problems: [] });
  cache.done();
  expect(readdirSync(folder)).toEqual([]);
});

it('is another where a file is in its place, says so, and takes that away again', async () => {
  const folder = join(await temporaryFolder(), 'cache');
  writeFileSync(folder, 'no folder');
  const { folder: instead, problems, done } = usableCache(folder, 'my cache');
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
  const { folder: instead, problems, done } = usableCache(folder, 'my cache');
  expect(instead).not.toBe(folder);
  expect(problems).toMatchObject([{ code: 'cache-not-written', file: 'my cache' }]);
  done();
});
