import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { manifestGroup } from '../../../src/dossier/output/manifest-group.ts';
import {
  filesOfSite,
  manifestId,
  readManifest,
  settleManifest,
  type SiteManifest,
  writeManifest,
} from '../../../src/dossier/output/site-manifest.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const GROUP = manifestGroup(5, [
  ['b/index.html', { key: 'a,"b"', basis: 0, size: 7, time: 1700000000001.5 }],
  ['b/é.json', { key: '', basis: 0, size: 0, time: 0 }],
]);

const ONE: SiteManifest = {
  program: 'p',
  groups: new Map([
    ['b', GROUP],
    ['c', manifestGroup(0, [])],
  ]),
  files: new Map([
    ['index.html', { key: 'a,b,', basis: 2 ** 53 - 1, size: 12, time: 1700000000000.25 }],
    ['ver weg/é.html', { key: '', basis: 0, size: 0, time: 0 }],
  ]),
};
const OTHER: SiteManifest = { ...ONE, program: 'q' };

async function place(): Promise<string> {
  return join(await temporaryFolder(), 'cache', 'site-x.manifest');
}

it('reads what was written, by its id', async () => {
  const path = await place();
  expect(readManifest(path, manifestId(ONE))).toBeUndefined();
  writeManifest(path, ONE, manifestId(ONE));
  settleManifest(path);
  expect(readManifest(path, manifestId(ONE))).toMatchObject(ONE);
  expect(readManifest(path, manifestId(OTHER))).toBeUndefined();
});

it('has both that of before and the next, until the site has changed', async () => {
  const path = await place();
  writeManifest(path, ONE, manifestId(ONE));
  settleManifest(path);
  writeManifest(path, OTHER, manifestId(OTHER));
  expect(readManifest(path, manifestId(ONE))).toMatchObject(ONE);
  expect(readManifest(path, manifestId(OTHER))).toMatchObject(OTHER);
  settleManifest(path);
  expect(readManifest(path, manifestId(ONE))).toBeUndefined();
  expect(existsSync(`${path}.next`)).toBe(false);
});

it('has the same id for the same files in any order, and another for any other size, path or program', () => {
  const turned = {
    ...ONE,
    files: new Map([...ONE.files].reverse()),
    groups: new Map([...ONE.groups].reverse()),
  };
  const touched = [...ONE.files].map(
    ([name, file]) => [name, { ...file, time: 5, key: 'a,c,', basis: 7 }] as const,
  );
  expect(manifestId(turned)).toBe(manifestId(ONE));
  expect(manifestId({ ...ONE, files: new Map(touched) })).toBe(manifestId(ONE));
  const [first, ...rest] = ONE.files;
  const [name, file] = first!;
  const others: SiteManifest[] = [
    OTHER,
    { ...ONE, files: new Map(rest) },
    { ...ONE, files: new Map([[`${name}x`, file], ...rest]) },
    { ...ONE, files: new Map([[name, { ...file, size: file.size + 1 }], ...rest]) },
    { ...ONE, groups: new Map([['b', GROUP]]) },
    { ...ONE, groups: new Map([...ONE.groups, ['c', GROUP]]) },
  ];
  for (const other of others) expect(manifestId(other)).not.toBe(manifestId(ONE));
});

it('has the files of groups as well, in order of their paths, and knows how many of them are pages', () => {
  const paths = [...filesOfSite(ONE)].map(([path]) => path);
  expect(paths).toEqual(['index.html', 'ver weg/é.html', 'b/index.html', 'b/é.json']);
  expect(new Map(filesOfSite(ONE)).get('b/index.html')).toEqual({
    key: 'a,"b"',
    basis: 0,
    size: 7,
    time: 1700000000001.5,
  });
  expect(GROUP).toMatchObject({ basis: 5, count: 2, pages: 1 });
});

it('never takes a file that was cut short, or is something else, for a manifest', async () => {
  const path = await place();
  writeManifest(path, ONE, manifestId(ONE));
  settleManifest(path);
  const whole = readFileSync(path);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (length) => {
      writeFileSync(path, whole.subarray(0, length));
      expect(readManifest(path, manifestId(ONE))).toBeUndefined();
    }),
  );
  writeFileSync(path, 'something else\n');
  expect(readManifest(path, manifestId(ONE))).toBeUndefined();
});
