import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARKER_FILE, markerText, mayReplace, readMarker } from '../../src/dossier/site-marker.ts';
import { swapFolder, tidyAfterKilled } from '../../src/dossier/swap-folder.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

async function fill(dir: string, text: string): Promise<void> {
  await mkdir(dir);
  await writeFile(join(dir, 'index.html'), text);
}

it('makes a folder that was not there, with its parents', async () => {
  const parent = await temporaryFolder();
  const [dir, fresh] = [join(parent, 'deep', 'site'), join(parent, 'fresh')];
  await fill(fresh, 'new');
  swapFolder(dir, fresh);
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('new');
  expect(await readdir(join(parent, 'deep'))).toEqual(['site']);
});

it('replaces a folder whole', async () => {
  const parent = await temporaryFolder();
  const [dir, fresh] = [join(parent, 'site'), join(parent, 'fresh')];
  await fill(dir, 'old');
  await writeFile(join(dir, 'old.html'), 'gone');
  await fill(fresh, 'new');
  swapFolder(dir, fresh);
  expect(await readdir(dir)).toEqual(['index.html']);
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('new');
  expect(await readdir(parent)).toEqual(['site']);
});

it('leaves a repository at the top of the folder where it is', async () => {
  const parent = await temporaryFolder();
  const [dir, fresh] = [join(parent, 'site'), join(parent, 'fresh')];
  await fill(dir, 'old');
  await fill(join(dir, '.git'), 'history');
  await fill(fresh, 'new');
  swapFolder(dir, fresh);
  expect(await readFile(join(dir, '.git', 'index.html'), 'utf8')).toBe('history');
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('new');
  expect(await readdir(parent)).toEqual(['site']);
});

describe('after a process that was killed', () => {
  /** A number that no process has: the largest that Linux gives is 4,194,304. */
  const DEAD = 99_999_999;

  it('takes away what it left, and nothing of the site', async () => {
    const parent = await temporaryFolder();
    const dir = join(parent, 'site');
    await fill(dir, 'old');
    for (const kind of ['new', 'old']) await fill(`${dir}.${kind}-${DEAD}`, 'half');
    await tidyAfterKilled(dir);
    expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('old');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('puts the old folder back where it was killed between its two renames', async () => {
    const parent = await temporaryFolder();
    const dir = join(parent, 'site');
    await fill(`${dir}.old-${DEAD}`, 'old');
    await tidyAfterKilled(dir);
    expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('old');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('saves the repository where it was killed before it had moved it', async () => {
    const parent = await temporaryFolder();
    const dir = join(parent, 'site');
    await fill(dir, 'new');
    await fill(`${dir}.old-${DEAD}`, 'old');
    await fill(join(`${dir}.old-${DEAD}`, '.git'), 'history');
    await tidyAfterKilled(dir);
    expect(await readFile(join(dir, '.git', 'index.html'), 'utf8')).toBe('history');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('leaves alone what a process that runs is still using', async () => {
    const parent = await temporaryFolder();
    const dir = join(parent, 'site');
    await fill(`${dir}.new-${process.ppid}`, 'theirs');
    await tidyAfterKilled(dir);
    expect(await readdir(parent)).toEqual([`site.new-${process.ppid}`]);
  });
});

it('replaces only what is new, empty or ours', async () => {
  const dir = await temporaryFolder();
  expect(await mayReplace(join(dir, 'new'))).toBe(true);
  expect(await mayReplace(dir)).toBe(true);
  await mkdir(join(dir, '.git'));
  expect(await mayReplace(dir)).toBe(true);
  await writeFile(join(dir, 'thesis.doc'), 'years of work');
  expect(await mayReplace(dir)).toBe(false);
  await writeFile(join(dir, MARKER_FILE), markerText({ generator: 'dossier@0', base: '/' }));
  expect(await mayReplace(dir)).toBe(true);
  await expect(mayReplace(join(dir, 'thesis.doc'))).rejects.toThrow('ENOTDIR');
});

it('reads what a site says of itself, also one of an early version that says less', async () => {
  const dir = await temporaryFolder();
  expect(await readMarker(dir)).toBeUndefined();
  await writeFile(join(dir, MARKER_FILE), markerText({ generator: 'dossier@0', base: '/' }));
  expect(await readMarker(dir)).toEqual({ generator: 'dossier@0', base: '/' });
  await writeFile(join(dir, MARKER_FILE), markerText({ generator: 'dossier@1', base: '/x/', manifest: 'm' }));
  expect(await readMarker(dir)).toEqual({ generator: 'dossier@1', base: '/x/', manifest: 'm' });
  await writeFile(join(dir, MARKER_FILE), '{"generator": ');
  expect(await readMarker(dir)).toBeUndefined();
});
