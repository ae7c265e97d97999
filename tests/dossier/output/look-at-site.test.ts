import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lookAtSite } from '../../../src/dossier/output/look-at-site.ts';
import { manifestPath } from '../../../src/dossier/output/manifest-path.ts';
import { manifestId, readManifest } from '../../../src/dossier/output/site-manifest.ts';
import { siteOutput } from '../../../src/dossier/output/site-output.ts';
import { lookInThread } from '../../../src/dossier/output/writer/look-in-thread.ts';
import type { WriterThread } from '../../../src/dossier/output/writer/write-into.ts';
import { MARKER_FILE, markerText } from '../../../src/dossier/site-marker.ts';
import { startThread } from '../../../src/dossier/thread/start-thread.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const NAMES = ['a.html', 'b.html', 'c.html', 'd/index.html'];

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
  expect(lookAtSite({ dir, manifest, id })?.touched).toEqual(new Set());
  touch(dir);
  const touched = new Set(['a.html', 'b.html', 'd/index.html']);
  expect(lookAtSite({ dir, manifest, id })).toEqual({ file: before.file, touched });
  expect(lookAtSite({ dir, manifest, id: 'another' })).toBeUndefined();
});

it('is taken at its word by a build of that very manifest alone', async () => {
  const { dir, manifest, before } = await built();
  const options = { dir, manifest, before, program: 'p' };
  const keep = (file: string): readonly unknown[] => {
    const { keep: keeps } = siteOutput({ ...options, look: { file, touched: new Set(['c.html']) } });
    return NAMES.map((name) => keeps(name, `key of ${name}`));
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
  expect(found).toEqual({ file: before.file, touched: new Set(['a.html', 'b.html', 'd/index.html']) });
  expect(await lookInThread(thread, join(home, 'elsewhere'), home)).toBeUndefined();
  thread.dismiss();
  expect(await lookInThread(thread, dir, home)).toBeUndefined();
});
