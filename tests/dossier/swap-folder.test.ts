import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayReplace, writeMarker } from '../../src/dossier/site-marker.ts';
import { swapFolder } from '../../src/dossier/swap-folder.ts';
import { runProgram } from '../setup/run-program.ts';
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

describe('after a process that was killed', () => {
  /** A number that no process has: the largest that Linux gives is 4,194,304. */
  const DEAD = 99_999_999;

  it('takes away what it left', async () => {
    const parent = await temporaryFolder();
    const dir = join(parent, 'site');
    await fill(dir, 'old');
    for (const kind of ['new', 'old']) await fill(`${dir}.${kind}-${DEAD}`, 'half');
    await swapFolder(dir, (temporary) => fill(temporary, 'new'));
    expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('new');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('puts the old folder back where it was killed between its two renames, even if the next build fails', async () => {
    const parent = await temporaryFolder();
    const dir = join(parent, 'site');
    await fill(`${dir}.old-${DEAD}`, 'old');
    const failing = swapFolder(dir, () => Promise.reject(new Error('no space')));
    await expect(failing).rejects.toThrow('no space');
    expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('old');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('leaves alone what a process that runs is still using', async () => {
    const parent = await temporaryFolder();
    const dir = join(parent, 'site');
    await fill(`${dir}.new-${process.ppid}`, 'theirs');
    await swapFolder(dir, (temporary) => fill(temporary, 'new'));
    expect((await readdir(parent)).sort()).toEqual(['site', `site.new-${process.ppid}`]);
  });
});

it('lets several builds end at once: the folder is one of theirs, whole', async () => {
  const parent = await temporaryFolder();
  const dir = join(parent, 'site');
  const script = join(parent, 'swap.ts');
  const module = new URL('../../src/dossier/swap-folder.ts', import.meta.url).href;
  await writeFile(
    script,
    `import { mkdirSync, writeFileSync } from 'node:fs';
    import { swapFolder } from ${JSON.stringify(module)};
    for (let round = 0; round < 40; round++)
      await swapFolder(${JSON.stringify(dir)}, async (temporary) => {
        mkdirSync(temporary);
        for (const name of ['a', 'b']) writeFileSync(temporary + '/' + name, process.argv[2] + round);
      });`,
  );
  const builds = ['x', 'y', 'z'].map((name) => runProgram(process.execPath, [script, name], { cwd: parent }));
  for (const { code, stderr } of await Promise.all(builds))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(await readFile(join(dir, 'a'), 'utf8')).toBe(await readFile(join(dir, 'b'), 'utf8'));
  expect((await readdir(parent)).sort()).toEqual(['site', 'swap.ts']);
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
