import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPrint, keepSaid, lastSaid, standsWhole } from '../../../src/dossier/output/last-build.ts';
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
    return {
      dir,
      manifest: { program: 'p', files: new Map([['a.html', { key: 'k', size, time: mtimeMs }]]) },
    };
  }

  it('is so of a site as it was built, also beside files of others', async () => {
    const { dir, manifest } = await site();
    writeFileSync(join(dir, 'theirs.txt'), '');
    expect(standsWhole(dir, manifest)).toBe(true);
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
      'a change was broken off',
      (dir) => {
        mkdirSync(`${dir}.changes`);
      },
    ],
  ])('is not so where %s', async (_what, change) => {
    const { dir, manifest } = await site();
    change(dir);
    expect(standsWhole(dir, manifest)).toBe(false);
  });
});
