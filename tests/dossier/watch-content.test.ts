import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { watchContent } from '../../src/dossier/watch-content.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

/** Milliseconds that a busy machine may take to tell of a change. */
const PATIENCE = 30_000;

const SETTLED_AFTER = 20;

async function watched() {
  const dir = await temporaryFolder();
  const folder = contentFolder('.', dir);
  await mkdir(join(dir, 'articles'));
  await writeFile(join(dir, 'articles', 'a.md'), 'a');
  const paths = new Set<string | undefined>();
  let changes = 0;
  // The clock stands still: how long a busy machine takes between two changes makes no difference.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { stop } = watchContent(folder, () => (changes += 1), {
    onPath: (path) => paths.add(path),
    settledAfter: SETTLED_AFTER,
  });
  onTestFinished(stop);
  const has = (name: string) =>
    expect.poll(() => paths.has(join(dir, name)), { timeout: PATIENCE }).toBe(true);
  let marks = 0;
  /** All that was told until now, and forgets it: changes are told in their order, so that one more comes after them. */
  const allSoFar = async (): Promise<string[]> => {
    const name = `mark-${marks++}.md`;
    await writeFile(join(dir, name), '');
    await has(name);
    const told = [...paths].filter((path) => path !== join(dir, name)).map(String);
    paths.clear();
    return told;
  };
  return { dir, stop, allSoFar, changes: () => changes, has };
}

describe('watching a content folder', () => {
  it('tells which file changed, and once that it did', async () => {
    const { dir, has, allSoFar, changes } = await watched();
    for (let time = 0; time < 5; time++) await appendFile(join(dir, 'articles', 'a.md'), 'b');
    await has('articles/a.md');
    await allSoFar();
    expect(changes()).toBe(0);
    vi.advanceTimersByTime(SETTLED_AFTER);
    expect(changes()).toBe(1);
  });

  it('tells of files that come, go and are put in the place of another', async () => {
    const { dir, has, allSoFar } = await watched();
    await writeFile(join(dir, 'articles', 'b.md'), 'b');
    await has('articles/b.md');
    await allSoFar();
    await rename(join(dir, 'articles', 'b.md'), join(dir, 'articles', 'a.md'));
    await has('articles/a.md');
    await has('articles/b.md');
    await allSoFar();
    await rm(join(dir, 'articles', 'a.md'));
    await has('articles/a.md');
  });

  it('tells of all files of a folder that comes, and follows it from then on', async () => {
    const { dir, has, allSoFar } = await watched();
    const made = await temporaryFolder();
    await mkdir(join(made, 'events', 'deep'), { recursive: true });
    await writeFile(join(made, 'events', 'deep', 'c.md'), 'c');
    await rename(join(made, 'events'), join(dir, 'events'));
    await has('events/deep/c.md');
    await allSoFar();
    await appendFile(join(dir, 'events', 'deep', 'c.md'), 'd');
    await has('events/deep/c.md');
    await rm(join(dir, 'events'), { recursive: true });
    await has('events');
  });

  it('tells of all files of a folder that comes in the place of another', async () => {
    const { dir, has, allSoFar } = await watched();
    const made = await temporaryFolder();
    await rename(join(dir, 'articles'), join(made, 'articles'));
    await mkdir(join(made, 'other'));
    await writeFile(join(made, 'other', 'a.md'), 'other');
    await rename(join(made, 'other'), join(dir, 'articles'));
    await has('articles/a.md');
    await allSoFar();
    await appendFile(join(made, 'articles', 'a.md'), 'nobody');
    expect(await allSoFar()).toEqual([]);
    await appendFile(join(dir, 'articles', 'a.md'), 'somebody');
    await has('articles/a.md');
  });

  it('has no eye for hidden files and what editors leave beside a file', async () => {
    const { dir, allSoFar } = await watched();
    await mkdir(join(dir, '.git'));
    await writeFile(join(dir, '.git', 'index'), 'x');
    await writeFile(join(dir, 'articles', '.a.md.swp'), 'x');
    await writeFile(join(dir, 'articles', 'a.md~'), 'x');
    expect(await allSoFar()).toEqual([]);
  });

  it('tells nothing once it is stopped', async () => {
    const { dir, stop, has, changes } = await watched();
    await appendFile(join(dir, 'articles', 'a.md'), 'b');
    await has('articles/a.md');
    stop();
    vi.advanceTimersByTime(SETTLED_AFTER);
    expect(changes()).toBe(0);
  });
});
