import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { leftBehind } from './left-behind.ts';

it('finds what was meant to go away, and nothing that stays', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'site-4711'));
  for (const name of ['a.md.1234567890', 'a.json.4711~', 'page.tmp', 'site.new-12', 'build-journal.json'])
    await writeFile(join(folder, 'site-4711', name), '');
  for (const name of [
    'citations.lock.json',
    'bericht-1.md',
    'news.html',
    'search-86a939e80a36',
    'v24.21.0-x64-964aae3f-0',
    'temperature.md',
  ])
    await writeFile(join(folder, name), '');
  const names = (await leftBehind(folder)).map((path) => path.slice(folder.length + 1)).sort();
  expect(names).toEqual([
    'site-4711',
    'site-4711/a.json.4711~',
    'site-4711/a.md.1234567890',
    'site-4711/build-journal.json',
    'site-4711/page.tmp',
    'site-4711/site.new-12',
  ]);
});
