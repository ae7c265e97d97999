import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stager } from '../../../src/dossier/output/stage-files.ts';
import type { Stamp } from '../../../src/dossier/output/stands-as.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { filesIn } from './files-in.ts';

async function place() {
  const home = await temporaryFolder();
  const [dir, folder] = [join(home, 'site'), join(home, 'ready')];
  mkdirSync(dir);
  mkdirSync(folder);
  writeFileSync(join(dir, 'a.html'), 'one');
  const { size, mtimeMs } = statSync(join(dir, 'a.html'));
  const was: Stamp = { size, time: mtimeMs };
  return { dir, folder, was, ...stager(dir, folder) };
}

it('lays ready what the site does not say yet, and tells its size and time', async () => {
  const { dir, folder, was, stage } = await place();
  const staged = stage('a.html', { text: 'twoé' }, was);
  const { size, mtimeMs } = statSync(join(folder, 'a.html'));
  expect(staged).toEqual({ outcome: 'written', size, time: mtimeMs });
  expect(size).toBe(5);
  expect(readFileSync(join(dir, 'a.html'), 'utf8')).toBe('one');
});

it('lays nothing ready where the site says the same, as the last build left it', async () => {
  const { dir, folder, was, stage } = await place();
  expect(stage('a.html', { text: 'one' }, was)).toEqual({ outcome: 'same', ...was });
  expect(stage('a.html', { from: join(dir, 'a.html') }, was)).toEqual({ outcome: 'same', ...was });
  expect(filesIn(folder)).toEqual({});
  expect(stage('a.html', { text: 'one' }, undefined).outcome).toBe('written');
  expect(stage('a.html', { text: 'one' }, { ...was, time: was.time - 1 }).outcome).toBe('written');
});

it('makes the folders that a file lies in', async () => {
  const { dir, folder, stage } = await place();
  stage('x/y/b.html', { from: join(dir, 'a.html') }, undefined);
  stage('x/y/c.html', { text: 'c' }, undefined);
  expect(filesIn(folder)).toEqual({ 'x/y/b.html': 'one', 'x/y/c.html': 'c' });
});
