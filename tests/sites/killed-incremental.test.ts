import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { removeFolder } from '../setup/remove-folder.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { fileDifferences } from './file-differences.ts';
import { type Files, filesOf } from './files-of.ts';
import { killedBuild } from './killed-build.ts';
import { leftBehind } from './left-behind.ts';
import { servedPages } from './served-pages.ts';

// Several whole builds each: a busy machine must not fail them.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

/** Builds that are killed; `DOSSIER_KILLS=50` for a longer trial. Each takes some seconds. */
const KILLS = Number(process.env['DOSSIER_KILLS'] ?? 3);

const ARGS = ['--content', 'content', '--out', 'site'];
const DAY = String(Date.parse('2026-03-01') / 1000);

/** A dossier as it was published, as it was edited, and what clean builds make of it before and after. */
let folder = '';
let home = '';
let before: Files = new Map();
let edited: Files = new Map();
let after: Files = new Map();
let published: Files = new Map();
/** Milliseconds that a build of the edit takes. */
let duration = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-killed-'));
  home = join(folder, 'live');
  await cp(join(ROOT, 'tests', 'sites', 'english'), join(home, 'content'), { recursive: true });
  await build(home);
  before = await filesOf(join(home, 'site'));
  await cp(join(home, 'content'), join(folder, 'published'), { recursive: true });
  await edit(join(home, 'content'));
  edited = await filesOf(join(home, 'content'));
  await cp(join(home, 'content'), join(folder, 'clean', 'content'), { recursive: true });
  await build(join(folder, 'clean'));
  after = await filesOf(join(folder, 'clean', 'site'));
  published = await filesOf(join(folder, 'clean', 'content'));
  const begun = performance.now();
  await build(home);
  duration = performance.now() - begun;
});

afterAll(() => removeFolder(folder));

describe('a build of an edit that is killed', () => {
  it.each(Array.from({ length: KILLS }, (_, index) => (index + Math.random()) / KILLS))(
    'after %f of its time leaves files that are whole, a site that serves, and a next build that is right',
    async (share) => {
      await publishAgain();
      await killedBuild(ARGS, home, duration * share, environment(home));
      const [site, content] = await Promise.all([
        filesOf(join(home, 'site')),
        filesOf(join(home, 'content')),
      ]);
      expect(torn(site, before, after)).toEqual([]);
      expect(torn(content, edited, published)).toEqual([]);
      const pages = [...site.keys()].filter((path) => path.endsWith('index.html'));
      expect(pages.length).toBeGreaterThan(20);
      const served = await servedPages(join(home, 'site'), pages);
      expect(fileDifferences(served, new Map(pages.map((path) => [path, site.get(path) ?? ''])))).toEqual([]);
      await build(home);
      await expectRight(home);
    },
  );
});

describe('two builds at once', () => {
  it('of the same edit both end well, and leave the site of a clean build', async () => {
    await publishAgain();
    await Promise.all([build(home), build(home)]);
    await expectRight(home);
  });

  it('without a cache both end well, and leave the site of a clean build', async () => {
    const fresh = join(folder, 'fresh');
    await cp(join(folder, 'published'), join(fresh, 'content'), { recursive: true });
    await edit(join(fresh, 'content'));
    await Promise.all([build(fresh), build(fresh)]);
    await expectRight(fresh);
  });
});

/** Puts the dossier back to what was published before, builds it, and makes the edit. */
async function publishAgain(): Promise<void> {
  await rm(join(home, 'content'), { recursive: true });
  await cp(join(folder, 'published'), join(home, 'content'), { recursive: true });
  await build(home);
  expect(fileDifferences(await filesOf(join(home, 'site')), before)).toEqual([]);
  await edit(join(home, 'content'));
}

/** Changes an article and a term, takes an article away, and adds one, with a file of its own. */
async function edit(content: string): Promise<void> {
  const change = async (path: string, from: string | RegExp, to: string): Promise<void> => {
    const text = await readFile(join(content, path), 'utf8');
    await writeFile(join(content, path), text.replace(from, to));
  };
  await change(
    'articles/bridge-open.md',
    'opened again on Tuesday morning',
    'opened again on Tuesday morning at last',
  );
  await change('glossary/overwater.md', /$/, '\nIt has a bridge.\n');
  await rm(join(content, 'articles', 'veerpont.md'));
  const fields = 'title: Ferry for sale\ndate: 2017-03-20\n';
  await writeFile(
    join(content, 'articles', 'ferry-sold.md'),
    `---\n${fields}---\n\nThe ferry of Overwater is for sale.\n`,
  );
  await writeFile(join(content, 'public', 'hello.txt'), 'Hello again.\n');
}

async function expectRight(at: string): Promise<void> {
  expect(fileDifferences(await filesOf(join(at, 'site')), after)).toEqual([]);
  expect(fileDifferences(await filesOf(join(at, 'content')), published)).toEqual([]);
  expect((await readdir(at)).filter((name) => name !== 'cache').sort()).toEqual(['content', 'site']);
  expect(await leftBehind(join(at, 'cache'), join(at, 'content'))).toEqual([]);
}

/** Files that are neither as they were nor as they will be, of those that are either. */
function torn(found: Files, one: Files, other: Files): readonly string[] {
  const known = new Set([...one.keys(), ...other.keys()]);
  return [...known].filter((path) => ![one.get(path), other.get(path)].includes(found.get(path)));
}

async function build(at: string): Promise<void> {
  const { code, stderr } = await runDossier(['build', ...ARGS], at, environment(at));
  if (code !== 0) throw new Error(`dossier build ended with ${code ?? 'nothing'}:\n${stderr}`);
}

function environment(at: string): NodeJS.ProcessEnv {
  return { DOSSIER_CACHE: join(at, 'cache'), SOURCE_DATE_EPOCH: DAY };
}
