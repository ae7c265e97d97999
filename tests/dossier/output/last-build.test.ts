import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderMoments } from '../../../src/dossier/output/folder-moments.ts';
import { foldersPrint } from '../../../src/dossier/output/folders-print.ts';
import { buildPrint, keepSaid, lastSaid, standsWhole } from '../../../src/dossier/output/last-build.ts';
import { manifestGroup } from '../../../src/dossier/output/manifest-group.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

it('says again what the last build said, if it was of the very same', async () => {
  const path = join(await temporaryFolder(), 'deep', 'said.json');
  expect(lastSaid(path, 'one')).toBeUndefined();
  keepSaid(path, 'one', { pages: 3 });
  expect(lastSaid(path, 'one')).toEqual({ pages: 3 });
  expect(lastSaid(path, 'two')).toBeUndefined();
  keepSaid(path, 'two', { pages: 4 });
  expect(lastSaid(path, 'one')).toBeUndefined();
  writeFileSync(path, '{"of":"two","said":');
  expect(lastSaid(path, 'two')).toBeUndefined();
});

it('knows a build by all that decides it, each in its place', () => {
  const prints = [['a', 'b'], ['b', 'a'], ['ab', ''], ['a'], ['a', 'b', '']].map(buildPrint);
  expect(new Set(prints).size).toBe(prints.length);
});

describe('standsWhole', () => {
  async function site() {
    const dir = join(await temporaryFolder(), 'site');
    mkdirSync(dir);
    writeFileSync(join(dir, 'a.html'), 'aaa');
    const { size, mtimeMs } = statSync(join(dir, 'a.html'));
    const manifest = {
      program: 'p',
      files: new Map(),
      groups: new Map([['a', manifestGroup(0, [['a.html', { key: 'k', basis: 0, size, time: mtimeMs }]])]]),
    };
    return { dir, manifest, folders: foldersPrint(folderMoments(dir, ['a.html'])) };
  }

  it('is not so where what is known of its files is damaged', async () => {
    const { dir, manifest, folders } = await site();
    const groups = new Map([...manifest.groups].map(([name, group]) => [name, { ...group, line: '[[' }]));
    expect(standsWhole(dir, { ...manifest, groups }, folders)).toBe(false);
  });

  it('is so of a site as it was built', async () => {
    const { dir, manifest, folders } = await site();
    expect(standsWhole(dir, manifest, folders)).toBe(true);
  });

  it.each<[string, (dir: string) => void]>([
    [
      'a file is gone',
      (dir) => {
        rmSync(join(dir, 'a.html'));
      },
    ],
    [
      'a file has other bytes',
      (dir) => {
        writeFileSync(join(dir, 'a.html'), 'aaaa');
      },
    ],
    [
      'a file was touched',
      (dir) => {
        utimesSync(join(dir, 'a.html'), 5, 5);
      },
    ],
    [
      'a file was put beside it',
      (dir) => {
        writeFileSync(join(dir, 'theirs.txt'), '');
      },
    ],
    [
      'a change was broken off',
      (dir) => {
        mkdirSync(`${dir}.changes`);
      },
    ],
  ])('is not so where %s', async (_what, change) => {
    const { dir, manifest, folders } = await site();
    change(dir);
    expect(standsWhole(dir, manifest, folders)).toBe(false);
  });
});
