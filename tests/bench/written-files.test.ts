import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { countWritten, stampsOf } from './build/written-files.ts';

it('counts the files that were written anew, made or replaced, and no others', async () => {
  const site = await temporaryFolder();
  await mkdir(join(site, 'a'));
  for (const name of ['index.html', 'a/index.html', 'data.json']) await writeFile(join(site, name), 'old');
  const before = stampsOf(site);
  expect(countWritten(before, stampsOf(site))).toEqual({ files: 0, pages: 0 });

  await writeFile(join(site, 'new.html'), 'new');
  await writeFile(join(site, 'data.json'), 'new');
  await writeFile(join(site, 'other'), 'old');
  await rename(join(site, 'other'), join(site, 'a', 'index.html'));
  expect(countWritten(before, stampsOf(site))).toEqual({ files: 3, pages: 2 });
  expect(stampsOf(join(site, 'nowhere'))).toEqual(new Map());
});
