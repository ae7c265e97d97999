import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folderPrint } from '../../../src/dossier/output/folder-print.ts';
import { type FolderLook, lookAtFolder } from '../../../src/dossier/output/folder-thread/look-at-folder.ts';
import { keepSeenFiles, readSeenFiles, stateOfFile } from '../../../src/dossier/output/seen-files.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

/** From so many on another thread looks at them. */
const MANY = 20;

/** A content folder with so many articles. */
async function folder(articles: number): Promise<string> {
  const home = await temporaryFolder();
  mkdirSync(join(home, 'articles'));
  for (let number = 0; number < articles; number++) writeArticle(home, number, `Text ${number}`);
  writeFileSync(join(home, 'film'), Buffer.alloc(1_000_001));
  return home;
}

function writeArticle(home: string, number: number, text: string): string {
  const path = join(home, 'articles', `a-${number}.md`);
  writeFileSync(path, text);
  return path;
}

async function look(home: string, kept: string, meanwhile = (): void => undefined): Promise<FolderLook> {
  const found = await lookAtFolder(home, kept, meanwhile, MANY);
  onTestFinished(found.done);
  return found;
}

it.each([
  ['few articles', 3, false],
  ['many articles, beside this thread', MANY, true],
] as const)('finds what a folder holds: %s', async (_what, articles, isBeside) => {
  const [home, caches] = [await folder(articles), await temporaryFolder()];
  let wasBeside = false;
  const found = await look(home, join(caches, 'seen.json'), () => {
    wasBeside = true;
  });
  expect(wasBeside).toBe(isBeside);
  const here = folderPrint(home);
  expect(found.print).toBe(here?.print());
  for (const path of [join(home, 'articles', 'a-0.md'), join(home, 'articles', `a-${articles - 1}.md`)]) {
    expect(found.bytesOf(path)).toMatchObject({ size: readFileSync(path).length });
    expect(found.bytesOf(path)).toEqual(here?.bytesOf(path));
  }
  expect(found.bytesOf(join(home, 'film'))).toBeUndefined();

  const written = [writeArticle(home, 1, 'another text'), join(home, 'articles', 'a-0.md')];
  rmSync(join(home, 'articles', 'a-0.md'));
  const unheard = writeArticle(home, 2, 'what nobody said');
  const after = await found.after(written);
  expect(after).not.toBe(folderPrint(home)?.print());
  expect(after).toBe(here?.after(written)?.print());
  writeFileSync(unheard, 'Text 2');
  expect(after).toBe(folderPrint(home)?.print());
});

it.each([3, MANY])('rests on what was kept, and keeps what holds of it, of %i articles', async (articles) => {
  const [home, caches] = [await folder(articles), await temporaryFolder()];
  const [kept, path] = [join(caches, 'seen.json'), join(home, 'articles', 'a-0.md')];
  const state = stateOfFile(path);
  if (!state) throw new Error('Expected an article');
  const seen = { ...state, sha256: 'as it was kept', isSettled: true };
  const files = [path, join(home, 'articles', 'gone.md')].map((name) => [name, seen] as const);
  keepSeenFiles(kept, new Map(files));

  const found = await look(home, kept);
  expect(found.bytesOf(path)).toEqual({ size: state.size, sha256: 'as it was kept' });
  await found.after([]);
  expect(readSeenFiles(kept).get(path)).toEqual(seen);
  expect([...readSeenFiles(kept).keys()]).not.toContain(join(home, 'articles', 'gone.md'));
});

it('says that a folder cannot be read', async () => {
  const home = await temporaryFolder();
  const found = await look(join(home, 'nowhere'), join(home, 'seen.json'));
  expect(found.print).toBeUndefined();
  expect(await found.after([])).toBeUndefined();
});

it('gives nothing to rest on where the thread has ended', async () => {
  const home = await folder(MANY);
  const found = await look(home, join(await temporaryFolder(), 'seen.json'));
  found.done();
  expect(await found.after([])).toBeUndefined();
});
