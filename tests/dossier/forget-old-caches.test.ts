import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forgetOldCaches } from '../../src/dossier/forget-old-caches.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

it('keeps the caches used last, and what is none of them', async () => {
  const folder = await temporaryFolder();
  for (let index = 0; index < 12; index++) {
    const cache = join(folder, `search-${index}`);
    await mkdir(cache);
    await utimes(cache, 1000 + index, 1000 + index);
  }
  await mkdir(join(folder, 'citations'));
  await forgetOldCaches(folder, 'search-', 'search-0');
  expect((await readdir(folder)).sort()).toEqual(
    ['citations', 'search-0', ...[5, 6, 7, 8, 9, 10, 11].map((index) => `search-${index}`)].sort(),
  );
});

it('is content where there is no folder', async () => {
  await expect(
    forgetOldCaches(join(await temporaryFolder(), 'none'), 'search-', 'search-0'),
  ).resolves.toBeUndefined();
});
