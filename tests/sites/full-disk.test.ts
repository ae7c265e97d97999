import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { removeFolder } from '../setup/remove-folder.ts';
import { runDossier } from '../setup/run-dossier.ts';
import type { Ended } from '../setup/run-program.ts';
import { buildOnDisk, canMount, type DiskTrouble } from './build-on-disk.ts';
import { fileDifferences } from './file-differences.ts';
import { type Files, filesOf } from './files-of.ts';

// Several whole builds each: a busy machine must not fail them.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

const ARGS = ['--content', 'content', '--out', 'out/site'];

const SAYS = {
  full: 'the disk is full',
  filling: 'the disk is full',
  'read-only': 'the disk is read-only',
  sealed: 'the disk is read-only',
} as const;
const TROUBLES = ['full', 'read-only'] as const;

let folder = '';
/** A dossier that was built, then edited. Each case has a copy of it in `home`. */
let home = '';
let before: Files = new Map();
let after: Files = new Map();
/** The content folder after a build that had no trouble, its ledger included. */
let published: Files = new Map();
let cases = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-disk-'));
  const model = join(folder, 'model');
  await cp(join(ROOT, 'tests', 'sites', 'english'), join(model, 'content'), { recursive: true });
  expectFine(await build(model));
  before = await filesOf(join(model, 'out', 'site'));
  const article = join(model, 'content', 'articles', 'bridge-open.md');
  await writeFile(article, `${await readFile(article, 'utf8')}\nAnd so the ferry stopped for good.\n`);
  const clean = join(folder, 'clean');
  await cp(join(model, 'content'), join(clean, 'content'), { recursive: true });
  expectFine(await build(clean));
  after = await filesOf(join(clean, 'out', 'site'));
  published = await filesOf(join(clean, 'content'));
});

beforeEach(async () => {
  home = join(folder, `case-${++cases}`);
  await cp(join(folder, 'model'), home, { recursive: true, preserveTimestamps: true });
});

afterAll(() => removeFolder(folder));

describe.skipIf(!canMount())('on a machine that lets us mount disks', () => {
  it.each([...TROUBLES, 'filling'] as const)('a site on a disk that is %s is left whole', async (trouble) => {
    const { ended, files } = await buildWith('out', trouble);
    expectProblem(ended, /^out(?:\/site)?\S*$/, trouble);
    expect(fileDifferences(below(files, 'site/'), before)).toEqual([]);
    expect([...files.keys()].filter((path) => !path.startsWith('site/'))).toEqual([]);
    expectFine(await build(home));
    expect(fileDifferences(await filesOf(join(home, 'out', 'site')), after)).toEqual([]);
  });

  it.each(TROUBLES)(
    'a content folder on a disk that is %s keeps its ledger, and loses nothing',
    async (trouble) => {
      const content = await filesOf(join(home, 'content'));
      const { ended, files } = await buildWith('content', trouble);
      expectProblem(ended, /^content\/(?:citations\.lock\.json|versions)/, trouble);
      expect(fileDifferences(files, content)).toEqual([]);
      expectFine(await build(home));
      expect(fileDifferences(await filesOf(join(home, 'out', 'site')), after)).toEqual([]);
      // What could not be written then is written now.
      expect(fileDifferences(await filesOf(join(home, 'content')), published)).toEqual([]);
    },
  );

  it('a Dossier that may not write to its own folder builds all the same, or says why not', async () => {
    const { ended } = await buildWith(ROOT, 'sealed');
    if (ended.code !== 0) expectProblem(ended, /./, 'sealed');
    const expected = ended.code === 0 ? after : before;
    expect(fileDifferences(await filesOf(join(home, 'out', 'site')), expected)).toEqual([]);
  });

  describe.each(TROUBLES)('a cache on a disk that is %s', (trouble) => {
    it.for(['as the last build left it', 'empty'])('%s costs time, and says so', async (state) => {
      if (state === 'empty') await rm(join(home, 'cache'), { recursive: true, force: true });
      const { ended } = await buildWith('cache', trouble);
      expect(ended, ended.stderr).toMatchObject({ code: 0 });
      expect(ended.stderr).toContain(`cache`);
      expect(ended.stderr).toContain(SAYS[trouble]);
      expect(fileDifferences(await filesOf(join(home, 'out', 'site')), after)).toEqual([]);
    });
  });
});

it('a cache that is a file costs time, and says so', async () => {
  await rm(join(home, 'cache'), { recursive: true, force: true });
  await writeFile(join(home, 'cache'), 'Not a folder.\n');
  const ended = await build(home);
  expect(ended, ended.stderr).toMatchObject({ code: 0 });
  expect(ended.stderr).toContain('cache');
  expect(ended.stderr).toContain('a part of its path is a file');
  expect(await readFile(join(home, 'cache'), 'utf8')).toBe('Not a folder.\n');
  expect(fileDifferences(await filesOf(join(home, 'out', 'site')), after)).toEqual([]);
});

it('a site that is to lie where a file is leaves that file', async () => {
  await rm(join(home, 'out'), { recursive: true });
  await writeFile(join(home, 'out'), 'Not a folder.\n');
  const ended = await build(home);
  expect(ended.code, ended.stderr).toBe(1);
  expect(ended.stderr).toMatch(/^out\S*:1:1 unreadable {2}.*a part of its path is a file/m);
  expect(await readFile(join(home, 'out'), 'utf8')).toBe('Not a folder.\n');
});

/** Builds while one folder of `home` has trouble with its disk; gives what that folder holds afterwards. */
async function buildWith(
  name: string,
  trouble: DiskTrouble['trouble'],
): Promise<{ ended: Ended; files: Files }> {
  const copy = join(home, `copy of ${basename(name)}`);
  const ended = await buildOnDisk(
    { folder: resolve(home, name), trouble, copy },
    ARGS,
    home,
    environment(home),
  );
  return { ended, files: await filesOf(copy) };
}

/** `out/site:1:1 unreadable  It cannot be written: the disk is full. …`, with a line that says how to mend it. */
function expectProblem({ code, stderr }: Ended, file: RegExp, trouble: DiskTrouble['trouble']): void {
  expect(code, stderr).toBe(1);
  const line = stderr.split('\n').find((text) => text.includes(SAYS[trouble])) ?? '';
  const [, named = '', message = ''] = /^(\S+?):\d+:\d+ [a-z-]+ {2}(.*)$/.exec(line) ?? [];
  expect(named, stderr).toMatch(file);
  // What is wrong, and then how to mend it.
  expect(message.split(/(?<=\.) /).length).toBeGreaterThan(1);
}

function expectFine({ code, stderr }: Ended): void {
  expect(code, stderr).toBe(0);
}

function build(at: string): Promise<Ended> {
  return runDossier(['build', ...ARGS], at, environment(at));
}

function environment(at: string): NodeJS.ProcessEnv {
  return { DOSSIER_CACHE: join(at, 'cache'), SOURCE_DATE_EPOCH: String(Date.parse('2026-03-01') / 1000) };
}

function below(files: Files, folderName: string): Files {
  const inside = [...files].filter(([path]) => path.startsWith(folderName));
  return new Map(inside.map(([path, bytes]) => [path.slice(folderName.length), bytes]));
}
