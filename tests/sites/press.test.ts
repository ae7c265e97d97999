import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { loadDossier } from '../../src/dossier/load-dossier.ts';
import type { PressSite } from '../../src/integrations/press/messages.ts';
import { pressPrint } from '../../src/integrations/press/press-print.ts';
import { type Press, startPress } from '../../src/integrations/press/start-press.ts';
import { openRenderer } from '../../src/integrations/renderer/open-renderer.ts';
import { siteOf } from '../../src/integrations/site-of.ts';
import { planSite } from '../../src/site/plan/plan-site.ts';
import { filesOfPlan } from '../../src/site/plan/site-plan.ts';
import { removeFolder } from '../setup/remove-folder.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { CACHE, ROOT } from '../setup/paths.ts';
import { filesOf } from './files-of.ts';
import { fileDifferences } from './file-differences.ts';

const CONTENT = join(ROOT, 'tests', 'sites', 'english');

/** Every file of the site that is made of the dossier, and what a build made of it. */
let built: ReadonlyMap<string, string>;
let print = '';
let home = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dossier-test-'));
  const out = join(home, 'site');
  const { code, stderr } = await runDossier(['build', '--content', CONTENT, '--out', out], ROOT, {
    DOSSIER_CACHE: CACHE,
  });
  if (code !== 0) throw new Error(stderr);
  const dossier = await loadDossier(contentFolder(CONTENT, ROOT), { cacheDir: CACHE });
  const site = siteOf(dossier, '/', CACHE);
  const paths = new Set(filesOfPlan(await planSite(site)).map(({ path }) => path));
  built = new Map([...(await filesOf(out))].filter(([path]) => paths.has(path)));
  print = pressPrint(site, await openRenderer('/', CACHE));
});

afterAll(() => removeFolder(home));

async function started(wanted = print): Promise<{ press: Press; folder: string }> {
  const folder = join(await temporaryFolder(), 'ready');
  const place = { dir: join(folder, 'none'), folder };
  const site: PressSite = { contentDir: CONTENT, cwd: ROOT, base: '/', caches: CACHE, place };
  const press = startPress(site, wanted);
  onTestFinished(press.dismiss);
  return { press, folder };
}

it('makes every file that is made of a dossier as a build does', async () => {
  const { press, folder } = await started();
  expect(await press.ready).toBe(true);
  const staged = await press.make([...built.keys()].map((path) => ({ path, was: undefined })));
  expect(staged).toHaveLength(built.size);
  expect(built.size).toBeGreaterThan(100);
  expect(fileDifferences(await filesOf(folder), built)).toEqual([]);
});

it('is not ready where it would make something else, and says of nothing that it was made where it was not', async () => {
  const { press, folder } = await started('something else');
  expect(await press.ready).toBe(false);
  expect(await press.make([{ path: 'not/planned.html', was: undefined }])).toBeUndefined();
  // A file in the way of the folder: the thread that makes this file again will say so.
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'articles'), '');
  const path = [...built.keys()].find((name) => name.startsWith('articles/')) ?? '';
  expect(await press.make([{ path, was: undefined }])).toBeUndefined();
  press.dismiss();
  expect(await press.make([{ path: 'index.html', was: undefined }])).toBeUndefined();
});
