import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { RecordGroup } from '../../src/core/search/record.ts';
import { groupSources } from '../../src/core/search/writing/group-sources.ts';
import { openKeptIndex } from '../../src/dossier/kept-index.ts';
import { writeSearchFiles } from '../../src/dossier/write-search-files.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

let site = '';
let cache = '';
beforeEach(async () => {
  const folder = await temporaryFolder();
  [site, cache] = [join(folder, 'search'), join(folder, 'cache')];
});

const GROUPS: readonly RecordGroup[] = [
  {
    kind: 'article',
    slug: 'brug',
    path: 'articles/brug/',
    title: 'Brug open',
    lang: 'nl',
    records: [{ kind: 'passage', id: 'p-1', text: 'De brug is open.', mentions: [] }],
  },
  {
    kind: 'article',
    slug: 'sluis',
    path: 'articles/sluis/',
    title: 'Sluis dicht',
    lang: 'nl',
    records: [{ kind: 'passage', id: 'p-1', text: 'De sluis is dicht.', mentions: [] }],
  },
];

/** No process has this number. */
const NOBODY = 2 ** 30;

test('what is kept is the state and every file of the index', async () => {
  await writeSearchFiles(groupSources(GROUPS), [], site, cache);
  const kept = await openKeptIndex(cache);
  expect(kept?.state.paths).toEqual(['articles/brug/', 'articles/sluis/']);
  for (const file of await readdir(site)) {
    const name = file.slice(0, -'.js'.length);
    const text = await readFile(join(site, file), 'utf8');
    expect(kept?.readFile(name)).toBe(text);
    expect(kept?.sizeOf(name)).toBe(Buffer.byteLength(text));
  }
  expect(kept?.readFile('zzzzzzzz')).toBeUndefined();
  kept?.close();
});

test('groups with the print they had are not read', async () => {
  const groups = groupSources(GROUPS);
  await writeSearchFiles(groups, [], site, cache);
  const read: string[] = [];
  const watched = groups.map((group) => ({
    ...group,
    print: group.slug === 'brug' ? 'another' : group.print,
    read: () => {
      read.push(group.slug);
      return group.read();
    },
  }));
  // One of two is more than may change.
  await writeSearchFiles([watched[1]!, { ...watched[0]!, print: groups[0]!.print }], [], site, cache);
  expect(read).toEqual([]);
  await writeSearchFiles(watched, [], site, cache);
  expect(read).toEqual(['brug', 'sluis']);
});

test('a file of the site that is lost or cut short is put right', async () => {
  await writeSearchFiles(groupSources(GROUPS), [], site, cache);
  const [first = ''] = (await readdir(site)).filter((name) => name !== 'index.js');
  const whole = await readFile(join(site, first), 'utf8');
  await writeFile(join(site, first), whole.slice(0, 20));
  await writeSearchFiles(groupSources(GROUPS), [], site, cache);
  expect(await readFile(join(site, first), 'utf8')).toBe(whole);
});

test('what a build that was killed has left is taken away, and what earlier versions kept', async () => {
  await mkdir(cache);
  for (const name of [`index.new-${NOBODY}`, 'state.bin', '0123abcd.js'])
    await writeFile(join(cache, name), 'half');
  await writeSearchFiles(groupSources(GROUPS), [], site, cache);
  expect(await readdir(cache)).toEqual(['index.bin']);
});

test('a cache that cannot be written is no harm, and is told', async () => {
  await writeFile(cache, 'a file where the folder should be');
  const { unkept } = await writeSearchFiles(groupSources(GROUPS), [], site, cache);
  expect(unkept).toMatchObject({ code: 'EEXIST' });
  expect(await readdir(site)).toContain('index.js');
});
