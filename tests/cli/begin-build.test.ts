import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginBuild } from '../../src/cli/begin-build.ts';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { loadCache } from '../../src/dossier/load-cache.ts';
import { rendererFolder } from '../../src/integrations/renderer/renderer-folder.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

test('has what the caches hold opened, of content that may not even be there', async () => {
  const home = await temporaryFolder();
  const [folder, caches] = [contentFolder('nowhere', home), join(home, 'caches')];
  mkdirSync(caches);
  const earlier = loadCache(caches, folder);
  (await earlier.pack('entries')).put('a', Uint8Array.of(1));
  expect(await earlier.save()).toEqual([]);

  const { cache, dismiss } = beginBuild(folder, '/', caches);
  expect((await cache.pack('entries')).get('a')).toEqual(Uint8Array.of(1));
  await dismiss();
});

test('makes nothing once it was dismissed', async () => {
  const home = await temporaryFolder();
  const { renderer, dismiss } = beginBuild(contentFolder('nowhere', home), '/', home);
  await dismiss();
  await expect(renderer).rejects.toThrow(/abort/i);
  expect(existsSync(rendererFolder('/', home).folder)).toBe(false);
});
