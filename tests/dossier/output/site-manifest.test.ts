import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  manifestId,
  readManifest,
  settleManifest,
  type SiteManifest,
  writeManifest,
} from '../../../src/dossier/output/site-manifest.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const ONE: SiteManifest = {
  program: 'p',
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
  const turned = { ...ONE, files: new Map([...ONE.files].reverse()) };
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
  ];
  for (const other of others) expect(manifestId(other)).not.toBe(manifestId(ONE));
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
