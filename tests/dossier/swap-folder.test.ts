import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mayReplace, writeMarker } from '../../src/dossier/site-marker.ts';
import { swapFolder } from '../../src/dossier/swap-folder.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

async function fill(dir: string, text: string): Promise<void> {
  await mkdir(dir);
  await writeFile(join(dir, 'index.html'), text);
}

it('makes a folder that was not there, with its parents', async () => {
  const parent = await temporaryFolder();
  const dir = join(parent, 'deep', 'site');
  await swapFolder(dir, (temporary) => fill(temporary, 'new'));
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('new');
  expect(await readdir(join(parent, 'deep'))).toEqual(['site']);
});

it('replaces a folder whole', async () => {
  const parent = await temporaryFolder();
  const dir = join(parent, 'site');
  await fill(dir, 'old');
  await writeFile(join(dir, 'old.html'), 'gone');
  await swapFolder(dir, (temporary) => fill(temporary, 'new'));
  expect(await readdir(dir)).toEqual(['index.html']);
  expect(await readdir(parent)).toEqual(['site']);
});

it('leaves the old folder whole where filling fails', async () => {
  const parent = await temporaryFolder();
  const dir = join(parent, 'site');
  await fill(dir, 'old');
  const failing = swapFolder(dir, async (temporary) => {
    await fill(temporary, 'half');
    throw new Error('no space');
  });
  await expect(failing).rejects.toThrow('no space');
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('old');
  expect(await readdir(parent)).toEqual(['site']);
});

it('replaces only what is new, empty or ours', async () => {
  const dir = await temporaryFolder();
  expect(await mayReplace(join(dir, 'new'))).toBe(true);
  expect(await mayReplace(dir)).toBe(true);
  await writeFile(join(dir, 'thesis.doc'), 'years of work');
  expect(await mayReplace(dir)).toBe(false);
  await writeMarker(dir, { generator: 'dossier@0', base: '/' });
  expect(await mayReplace(dir)).toBe(true);
  await expect(mayReplace(join(dir, 'thesis.doc'))).rejects.toThrow('ENOTDIR');
});
