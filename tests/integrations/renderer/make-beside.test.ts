import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeBeside } from '../../../src/integrations/renderer/make-beside.ts';
import { openRenderer } from '../../../src/integrations/renderer/open-renderer.ts';

const root = mkdtempSync(join(tmpdir(), 'dossier-test-'));

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('ends when it is told to, with nothing made', async () => {
  const making = new AbortController();
  const folder = join(root, 'renderer');
  const settled = makeBeside({ folder, base: '/', caches: join(root, 'ended') }, making.signal);
  making.abort();
  await settled;
  expect(existsSync(folder)).toBe(false);
});

test('says what is wrong where no process can make a renderer', async () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  const caches = join(file, 'caches');
  await makeBeside({ folder: join(caches, 'renderer'), base: '/', caches });
  await expect(openRenderer('/', caches)).rejects.toThrow(/ENOTDIR|not a directory/);
});

test('does not make it here where it was told to end', async () => {
  const making = new AbortController();
  making.abort();
  const caches = join(root, 'unmade');
  await expect(openRenderer('/', caches, making.signal)).rejects.toThrow(/abort/i);
  expect(existsSync(caches)).toBe(false);
});
