import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { RecordGroup } from '../../src/core/search/record.ts';
import { groupSources } from '../../src/core/search/writing/group-sources.ts';
import { writeSearchFiles } from '../../src/dossier/write-search-files.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
});

const groups = (changed = ''): RecordGroup[] =>
  Array.from({ length: 12 }, (_, index) => ({
    kind: 'article',
    slug: `a-${index}`,
    path: `articles/a-${index}/`,
    title: `Bericht ${index}`,
    lang: 'nl',
    records: [
      {
        kind: 'passage',
        id: 'p-1',
        text: `Het bestand van dag ${index} hield stand${index === 3 ? changed : ''}.`,
        mentions: [],
      },
    ],
  }));

const sources = (changed = ''): ReturnType<typeof groupSources> => groupSources(groups(changed));

async function contents(of: string): Promise<Record<string, string>> {
  const names = (await readdir(of)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(of, name), 'utf8')] as const)),
  );
}

async function anew(changed = ''): Promise<Record<string, string>> {
  const site = join(await temporaryFolder(), 'search');
  await writeSearchFiles(sources(changed), [], site);
  return contents(site);
}

test('with what was kept, the files are the same as without', async () => {
  const [site, cache] = [join(folder, 'search'), join(folder, 'cache')];
  await writeSearchFiles(sources(), [], site, cache);
  expect(await contents(site)).toEqual(await anew());
  await writeSearchFiles(sources(' tot de ochtend'), [], site, cache);
  expect(await contents(site)).toEqual(await anew(' tot de ochtend'));
  const other = join(folder, 'other');
  await writeSearchFiles(sources(' tot de ochtend'), [], other, cache);
  expect(await contents(other)).toEqual(await anew(' tot de ochtend'));
});

test('files of others in the folder stay', async () => {
  const site = join(folder, 'search');
  await mkdir(site);
  await writeFile(join(site, 'index.html'), 'de zoekpagina');
  await writeFile(join(site, 'zzzzzzzz.js'), 'of an older index');
  await writeSearchFiles(sources(), [], site);
  const names = await readdir(site);
  expect(names).toContain('index.html');
  expect(names).not.toContain('zzzzzzzz.js');
});

test.each([
  ['a file that ends too soon', async (cache: string) => truncate(join(cache, 'index.bin'), 4000)],
  ['a file of something else', async (cache: string) => writeFile(join(cache, 'index.bin'), 'abc')],
  ['nothing left', async (cache: string) => rm(cache, { recursive: true })],
])('a cache with %s is no harm', async (_, damage) => {
  const [site, cache] = [join(folder, 'search'), join(folder, 'cache')];
  await writeSearchFiles(sources(), [], site, cache);
  await damage(cache);
  const other = join(folder, 'other');
  await writeSearchFiles(sources(' nog'), [], other, cache);
  expect(await contents(other)).toEqual(await anew(' nog'));
});
