import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { watchContent } from '../../src/dossier/watch-content.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

/** Longer than any system takes to tell of a change. */
const LONG = 300;

async function watched() {
  const dir = await temporaryFolder();
  const folder = contentFolder('.', dir);
  await mkdir(join(dir, 'articles'));
  await writeFile(join(dir, 'articles', 'a.md'), 'a');
  const paths = new Set<string | undefined>();
  let changes = 0;
  const { stop } = watchContent(folder, () => (changes += 1), {
    onPath: (path) => paths.add(path),
    settledAfter: 20,
  });
  onTestFinished(stop);
  const has = (name: string) => expect.poll(() => paths.has(join(dir, name))).toBe(true);
  return { dir, stop, paths, changes: () => changes, has };
}

describe('watching a content folder', () => {
  it('tells which file changed, and once that it did', async () => {
    const { dir, has, changes } = await watched();
    for (let time = 0; time < 5; time++) await appendFile(join(dir, 'articles', 'a.md'), 'b');
    await has('articles/a.md');
    await expect.poll(changes).toBe(1);
  });

  it('tells of files that come, go and are put in the place of another', async () => {
    const { dir, has, paths } = await watched();
    await writeFile(join(dir, 'articles', 'b.md'), 'b');
    await has('articles/b.md');
    paths.clear();
    await rename(join(dir, 'articles', 'b.md'), join(dir, 'articles', 'a.md'));
    await has('articles/a.md');
    await has('articles/b.md');
    paths.clear();
    await rm(join(dir, 'articles', 'a.md'));
    await has('articles/a.md');
  });

  it('tells of all files of a folder that comes, and follows it from then on', async () => {
    const { dir, has, paths } = await watched();
    const made = await temporaryFolder();
    await mkdir(join(made, 'events', 'deep'), { recursive: true });
    await writeFile(join(made, 'events', 'deep', 'c.md'), 'c');
    await rename(join(made, 'events'), join(dir, 'events'));
    await has('events/deep/c.md');
    await wait(LONG);
    paths.clear();
    await appendFile(join(dir, 'events', 'deep', 'c.md'), 'd');
    await has('events/deep/c.md');
    await rm(join(dir, 'events'), { recursive: true });
    await has('events');
  });

  it('tells of all files of a folder that comes in the place of another', async () => {
    const { dir, has, paths } = await watched();
    const made = await temporaryFolder();
    await rename(join(dir, 'articles'), join(made, 'articles'));
    await mkdir(join(made, 'other'));
    await writeFile(join(made, 'other', 'a.md'), 'other');
    await rename(join(made, 'other'), join(dir, 'articles'));
    await has('articles/a.md');
    await wait(LONG);
    paths.clear();
    await appendFile(join(made, 'articles', 'a.md'), 'nobody');
    await wait(LONG);
    expect([...paths]).toEqual([]);
    await appendFile(join(dir, 'articles', 'a.md'), 'somebody');
    await has('articles/a.md');
  });

  it('has no eye for hidden files and what editors leave beside a file', async () => {
    const { dir, paths, changes } = await watched();
    await mkdir(join(dir, '.git'));
    await writeFile(join(dir, '.git', 'index'), 'x');
    await writeFile(join(dir, 'articles', '.a.md.swp'), 'x');
    await writeFile(join(dir, 'articles', 'a.md~'), 'x');
    await wait(LONG);
    expect([...paths]).toEqual([]);
    expect(changes()).toBe(0);
  });

  it('tells nothing once it is stopped', async () => {
    const { dir, stop, changes } = await watched();
    await appendFile(join(dir, 'articles', 'a.md'), 'b');
    stop();
    await appendFile(join(dir, 'articles', 'a.md'), 'c');
    await wait(LONG);
    expect(changes()).toBe(0);
  });
});
