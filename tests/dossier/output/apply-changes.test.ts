import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChanges, finishChanges, READY } from '../../../src/dossier/output/apply-changes.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { filesIn } from './files-in.ts';

const JOURNAL = { write: ['a.html', 'deep/new.html'], remove: ['old/gone.html', 'never-there.html'] };
const AFTER = { 'a.html': 'a2', 'b.html': 'b1', 'deep/new.html': 'new' };

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A site, and what is to change of it, ready in a folder beside it. */
async function siteToChange(): Promise<{
  readonly home: string;
  readonly dir: string;
  readonly stage: string;
}> {
  const home = await temporaryFolder();
  const [dir, stage] = [join(home, 'site'), join(home, 'site.new-1')];
  write(dir, { 'a.html': 'a1', 'b.html': 'b1', 'old/gone.html': 'gone' });
  write(join(stage, READY), { 'a.html': 'a2', 'deep/new.html': 'new' });
  return { home, dir, stage };
}

it('puts files in place, removes others with the folders they leave empty, and leaves nothing beside the site', async () => {
  const { home, dir, stage } = await siteToChange();
  applyChanges(dir, stage, JOURNAL);
  expect(filesIn(dir)).toEqual(AFTER);
  expect(Object.keys(filesIn(home)).every((path) => path.startsWith('site/'))).toBe(true);
  expect(existsSync(join(dir, 'old'))).toBe(false);
});

describe('a process that was killed', () => {
  it.each([0, 1, 2])('after %i of the files: the next one does the rest', async (done) => {
    const { dir, stage } = await siteToChange();
    const changes = `${dir}.changes`;
    writeFileSync(join(stage, 'journal.json'), JSON.stringify(JOURNAL));
    renameSync(stage, changes);
    for (const path of JOURNAL.write.slice(0, done)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      renameSync(join(changes, READY, path), join(dir, path));
    }
    if (done === 2) rmSync(join(dir, 'old'), { recursive: true });
    finishChanges(dir);
    expect(filesIn(dir)).toEqual(AFTER);
    expect(existsSync(changes)).toBe(false);
    finishChanges(dir);
    expect(filesIn(dir)).toEqual(AFTER);
  });

  it('before its journal was in place: nothing happened', async () => {
    const { dir, stage } = await siteToChange();
    const before = filesIn(dir);
    writeFileSync(join(stage, 'journal.json'), JSON.stringify(JOURNAL));
    finishChanges(dir);
    expect(filesIn(dir)).toEqual(before);
  });
});
