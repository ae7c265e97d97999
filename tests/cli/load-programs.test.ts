import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPrograms } from '../../src/cli/load-programs.ts';
import { BUNDLED, PROGRAMS } from '../../src/integrations/renderer/renderer-description.ts';
import { writeDescription } from '../../src/integrations/renderer/write-description.ts';
import { rendererFolder } from '../../src/integrations/renderer/renderer-folder.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

/** Caches with a bundle of one file, for a base path. */
async function cachesWith(bundle: string, base: string): Promise<string> {
  const caches = await temporaryFolder();
  const { folder } = rendererFolder(base, caches);
  mkdirSync(join(folder, PROGRAMS), { recursive: true });
  writeFileSync(join(folder, PROGRAMS, BUNDLED), bundle);
  await writeDescription(folder, {});
  return caches;
}

test('loads the programs that were bundled for a base path', async () => {
  const caches = await cachesWith('export const buildAnew = () => "bundled";', '/dossier/');
  expect(String((await loadPrograms('/dossier/', caches)).buildAnew)).toContain('bundled');
});

test.each([
  ['nothing', '/elsewhere/', 'export const buildAnew = 1;'],
  ['what is no program', '/', 'export const'],
  ['what cannot be run', '/', 'import "./nowhere.mjs"; export const buildAnew = 1;'],
])('loads the programs as they lie where there is %s', async (_, base, bundle) => {
  const caches = await cachesWith(bundle, '/');
  const { buildAnew } = await import('../../src/cli/build-programs.ts');
  expect((await loadPrograms(base, caches)).buildAnew).toBe(buildAnew);
});

test('loads the programs as they lie where the bundle was cut short, even if it can still be run', async () => {
  const caches = await cachesWith('export const buildAnew = 1;\nexport const more = 2;\n', '/cut/');
  const bundled = join(rendererFolder('/cut/', caches).folder, PROGRAMS, BUNDLED);
  truncateSync(bundled, 'export const buildAnew = 1;\n'.length);
  const { buildAnew } = await import('../../src/cli/build-programs.ts');
  expect((await loadPrograms('/cut/', caches)).buildAnew).toBe(buildAnew);
});
