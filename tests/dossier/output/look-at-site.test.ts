import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderMoments } from '../../../src/dossier/output/folder-moments.ts';
import { foldersPrint } from '../../../src/dossier/output/folders-print.ts';
import { keptFolders } from '../../../src/dossier/output/kept-folders.ts';
import { lookAtSite } from '../../../src/dossier/output/look-at-site.ts';
import { manifestPath } from '../../../src/dossier/output/manifest-path.ts';
import { manifestId, readManifest } from '../../../src/dossier/output/site-manifest.ts';
import { siteOutput } from '../../../src/dossier/output/site-output.ts';
import { lookInThread } from '../../../src/dossier/output/writer/look-in-thread.ts';
import type { WriterThread } from '../../../src/dossier/output/writer/write-into.ts';
import { MARKER_FILE, markerText } from '../../../src/dossier/site-marker.ts';
import { startThread } from '../../../src/dossier/thread/start-thread.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

/** Enough of them that a change of some is put in place file by file. */
const NAMES = [
  ...['a.html', 'b.html', 'c.html', 'd/index.html'],
  ...Array.from({ length: 12 }, (_, index) => `many/more/${index}.html`),
];

/** A site of some files that was just built. */
async function built() {
  const home = await temporaryFolder();
  const dir = join(home, 'site');
  const manifest = manifestPath(home, dir);
  const output = siteOutput({ dir, manifest, before: undefined, program: 'p' });
  for (const name of NAMES) output.put(name, `key of ${name}`, { text: name });
  let id = '';
  output.finish((own) => {
    id = own;
    return { path: MARKER_FILE, text: markerText({ generator: 'g', base: '/', manifest: own }) };
  });
  const before = readManifest(manifest, id);
  if (!before) throw new Error('Expected a manifest');
  return { home, dir, manifest, id, before };
}

function touch(dir: string): void {
  rmSync(join(dir, 'a.html'));
  writeFileSync(join(dir, 'b.html'), 'somebody else');
  utimesSync(join(dir, 'd', 'index.html'), 5, 5);
}

it('finds the files that do not stand as the last build left them', async () => {
  const { dir, manifest, id, before } = await built();
  expect(manifestId(before)).toBe(id);
  expect(lookAtSite({ dir, manifest, id })).toEqual({
    file: before.file,
    touched: new Set(),
    strays: [],
    moments: folderMoments(dir, NAMES),
  });
  touch(dir);
  const touched = new Set(['a.html', 'b.html', 'd/index.html']);
  writeFileSync(join(dir, 'd', 'theirs.txt'), '');
  const strays = [MARKER_FILE, 'd/theirs.txt'];
  const moments = folderMoments(dir, NAMES);
  expect([...moments.keys()].sort()).toEqual(['', 'd', 'many', 'many/more']);
  expect(lookAtSite({ dir, manifest, id })).toEqual({ file: before.file, touched, strays, moments });
  expect(lookAtSite({ dir, manifest, id: 'another' })).toBeUndefined();
});

it('is taken at its word by a build of that very manifest alone', async () => {
  const { dir, manifest, before } = await built();
  const options = { dir, manifest, before, program: 'p' };
  const keep = (file: string): readonly unknown[] => {
    const { keep: keeps } = siteOutput({
      ...options,
      look: { file, touched: new Set(['c.html']), strays: [], moments: new Map() },
    });
    return NAMES.slice(0, 4).map((name) => keeps(name, `key of ${name}`));
  };
  expect(keep(before.file)).toEqual([undefined, undefined, 'touched', undefined]);
  expect(keep('of another build')).toEqual([undefined, undefined, undefined, undefined]);
  touch(dir);
  expect(keep('of another build')).toEqual(['touched', 'touched', undefined, 'touched']);
});

it('is had in a thread, where something is known of the site and the thread lasts', async () => {
  const { home, dir, before } = await built();
  const thread: WriterThread = startThread(
    '../../../src/dossier/output/writer/writer-thread',
    import.meta.url,
    4,
  );
  onTestFinished(thread.dismiss);
  touch(dir);
  const found = await lookInThread(thread, dir, home);
  const touched = new Set(['a.html', 'b.html', 'd/index.html']);
  const moments = folderMoments(dir, NAMES);
  expect(found).toEqual({ file: before.file, touched, strays: [MARKER_FILE], moments });
  expect(await lookInThread(thread, join(home, 'elsewhere'), home)).toBeUndefined();
  thread.dismiss();
  expect(await lookInThread(thread, dir, home)).toBeUndefined();
});

describe('folders in which a build changes nothing', () => {
  /** Builds the site once more: without one file, with another in a folder that is new. */
  async function builtAgain(meanwhile: (dir: string) => void) {
    const { dir, manifest, id, before } = await built();
    for (const folder of folderMoments(dir, NAMES).keys()) utimesSync(join(dir, folder), 5, 5);
    const look = lookAtSite({ dir, manifest, id });
    meanwhile(dir);
    const output = siteOutput({ dir, manifest, before, look, program: 'p' });
    const stay = NAMES.filter((name) => name !== 'd/index.html');
    for (const name of stay) output.keep(name, `key of ${name}`);
    output.put('e/f/new.html', 'key', { text: 'new' });
    output.finish((own) => ({ path: MARKER_FILE, text: own }));
    return {
      folders: keptFolders(manifest),
      now: foldersPrint(folderMoments(dir, [...stay, 'e/f/new.html'].sort())),
    };
  }

  it('are not looked at again, and all folders are known as they are', async () => {
    const { folders, now } = await builtAgain(() => undefined);
    expect(folders).toBe(now);
  });

  it('are known as they were before, so that what was put there meanwhile is found by the next build', async () => {
    const { folders, now } = await builtAgain((dir) => {
      writeFileSync(join(dir, 'many', 'theirs.txt'), '');
    });
    expect(folders).not.toBe(now);
  });
});
