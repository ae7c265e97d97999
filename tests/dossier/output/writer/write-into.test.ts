import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { WriterAnswer, WriterQuestion } from '../../../../src/dossier/output/writer/messages.ts';
import { stageBatch } from '../../../../src/dossier/output/writer/stage-batch.ts';
import { writeInto, type WriterThread } from '../../../../src/dossier/output/writer/write-into.ts';
import { type StagedFile, stager } from '../../../../src/dossier/output/stage-files.ts';
import { startThread } from '../../../../src/dossier/thread/start-thread.ts';
import { temporaryFolder } from '../../../setup/temporary-folder.ts';
import { filesIn } from '../files-in.ts';

interface Trial {
  readonly dir: string;
  readonly folder: string;
  readonly from: string;
  /** Has files of many kinds laid ready by a thread; gives what became of each. */
  readonly write: (thread: WriterThread) => Promise<Record<string, StagedFile>>;
}

/** Texts of a few bytes, of many signs, and of more bytes than a batch has. */
const TEXTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a/${index}/index.html`, `<p>${index}`])),
  'signs.html': 'é“€𝄞\ud800'.repeat(50_000),
  'large.json': 'x'.repeat(1_500_000),
  'large-signs.json': '€'.repeat(700_000),
  'empty.txt': '',
};

async function trial(): Promise<Trial> {
  const home = await temporaryFolder();
  const [dir, folder, from] = [join(home, 'site'), join(home, 'ready'), join(home, 'picture')];
  for (const path of [dir, folder]) mkdirSync(path);
  writeFileSync(from, 'a picture');
  const write = async (thread: WriterThread): Promise<Record<string, StagedFile>> => {
    const { stage, settled } = writeInto({ dir, folder }, thread);
    const staged: Record<string, StagedFile> = {};
    const hear = (path: string) => (file: StagedFile) => (staged[path] = file);
    await stage('deep/picture', { from }, undefined, hear('deep/picture'));
    for (const [path, text] of Object.entries(TEXTS)) await stage(path, { text }, undefined, hear(path));
    await settled();
    return staged;
  };
  return { dir, folder, from, write };
}

/** A thread that is none: it does its part here, until it ends, and counts the batches under way. */
function pretended(lasts = Infinity): WriterThread & { readonly most: () => number } {
  let [asked, underWay, most] = [0, 0, 0];
  const ask = async (question: WriterQuestion): Promise<WriterAnswer | undefined> => {
    if (!('batch' in question)) return undefined;
    const { place, batch } = question;
    most = Math.max(most, ++underWay);
    await new Promise(setImmediate);
    underWay--;
    if (++asked > lasts) return undefined;
    return { staged: stageBatch(batch, stager(place.dir, place.folder)) };
  };
  return { ask, dismiss: () => undefined, most: () => most };
}

function realThread(): WriterThread {
  const thread: WriterThread = startThread(
    '../../../../src/dossier/output/writer/writer-thread',
    import.meta.url,
    4,
  );
  onTestFinished(thread.dismiss);
  return thread;
}

it.each([
  ['a thread', realThread],
  ['what is none', pretended],
  ['a thread that ends after some batches', () => pretended(2)],
  ['a thread that ended before', () => pretended(0)],
])('lays the very bytes ready by %s, and hears of each file', async (_what, thread) => {
  const { folder, write } = await trial();
  const staged = await write(thread());
  const wanted = { ...TEXTS, 'deep/picture': 'a picture' };
  expect(filesIn(folder)).toEqual(
    Object.fromEntries(Object.entries(wanted).map(([path, text]) => [path, text.toWellFormed()])),
  );
  const stamps = Object.keys(wanted).map((path) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    return [path, { outcome: 'written', size, time: mtimeMs }];
  });
  expect(staged).toEqual(Object.fromEntries(stamps));
});

it('lays nothing ready where the site says the same', async () => {
  const { dir, folder } = await trial();
  writeFileSync(join(dir, 'a.html'), 'as it is');
  const { size, mtimeMs: time } = statSync(join(dir, 'a.html'));
  const { stage, settled } = writeInto({ dir, folder }, realThread());
  const heard: StagedFile[] = [];
  await stage('a.html', { text: 'as it is' }, { size, time }, (file) => heard.push(file));
  await settled();
  expect(heard).toEqual([{ outcome: 'same', size, time }]);
  expect(filesIn(folder)).toEqual({});
});

it('says which file could not be written, and tries no other once it is known', async () => {
  const { folder, write } = await trial();
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'in the way');
  await expect(write(realThread())).rejects.toMatchObject({
    path: expect.stringContaining(folder) as string,
  });
  expect(readFileSync(folder, 'utf8')).toBe('in the way');
});

it('holds a few batches at a time, however many there are', async () => {
  const { dir, folder } = await trial();
  const thread = pretended();
  const { stage, settled } = writeInto({ dir, folder }, thread);
  const text = 'x'.repeat(300_000);
  for (let index = 0; index < 60; index++) await stage(`${index}`, { text }, undefined, () => undefined);
  await settled();
  expect(thread.most()).toBeGreaterThan(1);
  expect(thread.most()).toBeLessThan(20);
});
