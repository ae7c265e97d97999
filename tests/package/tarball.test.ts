import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, SEEDS } from '../setup/paths.ts';
import { removeFolder } from '../setup/remove-folder.ts';
import { type Ended, runProgram } from '../setup/run-program.ts';
import { serveDossier } from '../setup/serve-dossier.ts';
import { brokenLinks } from '../sites/broken-links.ts';
import { lostWords } from '../sites/lost-words.ts';
import { readPages } from '../sites/read-pages.ts';
import { plainEnvironment } from '../setup/plain-environment.ts';

const ORIGINALS = join(ROOT, 'tests', 'sites', 'originals');

let folder = '';
let packed: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-package-'));
  const pack = await run('npm', ['pack', '--json', '--pack-destination', folder], ROOT);
  expect(pack, pack.stderr).toMatchObject({ code: 0 });
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  const listing = await run('tar', ['-tzf', tarball!], folder);
  packed = listing.stdout
    .trim()
    .split('\n')
    .map((name) => name.replace(/^package\//, ''));
  const install = await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball!}`],
    folder,
  );
  expect(install, install.stderr).toMatchObject({ code: 0 });
});

afterAll(() => removeFolder(folder));

describe('the tarball', () => {
  it('holds what the command needs', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'package.json',
        'LICENSE',
        'src/cli/bin.mjs',
        'lib/cli/main.js',
        'lib/core/problem.js',
      ]),
    );
    expect(packed.filter((name) => name.startsWith('src/cli/template/nl/')).length).toBeGreaterThan(3);
    expect(packed.filter((name) => /^src\/pages\/.*\.astro$/.test(name)).length).toBeGreaterThan(5);
  });

  it('holds nothing else', () => {
    const strange = packed.filter(
      (name) => !/^(?:src|lib|public)\/|^(?:package\.json|LICENSE|README\.md|astro\.config\.mjs)$/.test(name),
    );
    expect(strange).toEqual([]);
    expect(packed.filter((name) => /^lib\/.*(?<!\.js)$/.test(name))).toEqual([]);
  });
});

describe('npx dossier, in an empty folder', () => {
  it('tells its version', async () => {
    const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await dossier('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('finds a Node that is new enough when it is started by one that is not', async () => {
    const bin = join(folder, 'node_modules', '.bin', 'dossier');
    const ended = await run(bin, ['--version'], folder);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('hands on exit codes', async () => {
    expect(await dossier('nonsense')).toMatchObject({ code: 2, stdout: '' });
  });

  it('makes a dossier, and builds it without a problem', async () => {
    const init = await dossier('init', 'mine');
    expect(init, init.stderr).toMatchObject({ code: 0 });
    const check = await dossier('check', '--content', 'mine', '--json');
    expect(check, check.stderr).toMatchObject({ code: 0 });
    expect(JSON.parse(check.stdout)).toMatchObject({ counts: { error: 0, warning: 0 } });
    await buildAndCheck('mine', 'mine-site', '/');
  });

  it('imports originals and builds them, with every word in order', async () => {
    await convertAndBuild(ORIGINALS, 'ours', 'ours-site');
  });

  it.runIf(existsSync(SEEDS))('does so with the articles the project was first tried on', async () => {
    await convertAndBuild(SEEDS, 'seeds', 'seeds-site');
  });

  it('serves it while it is edited, with the programs that pages have for that', async () => {
    const root = join(folder, 'node_modules', 'dossier');
    const { url, stop } = await serveDossier(['--content', join(folder, 'mine'), '--port', '4951'], root);
    try {
      const page = await (await fetch(url)).text();
      const programs = [...page.matchAll(/from "(\/__dossier\/[^"]+)"/g)].map(([, address]) => address!);
      expect(programs).toHaveLength(2);
      await programsFrom(programs.map((address) => new URL(address, url).href));
    } finally {
      expect(await stop()).toBe(0);
    }
  });

  it('writes nothing into the folder it was started in', async () => {
    const names = (await readdir(folder)).filter((name) => !name.endsWith('.tgz'));
    const ours = ['mine', 'mine-site', 'ours', 'ours-site', 'seeds', 'seeds-site'];
    expect(names.filter((name) => !ours.includes(name)).sort()).toEqual([
      'node_modules',
      'package-lock.json',
      'package.json',
    ]);
  });
});

/** Asks for programs and all that they import, as a browser does. */
async function programsFrom(addresses: readonly string[], seen = new Set<string>()): Promise<void> {
  for (const address of addresses.filter((one) => !seen.has(one))) {
    seen.add(address);
    const response = await fetch(address);
    expect(`${response.status} ${address}`).toBe(`200 ${address}`);
    const imported = [...(await response.text()).matchAll(/^(?:import|export) .* from '(\.[^']+)';$/gm)];
    await programsFrom(
      imported.map(([, name]) => new URL(name!, address).href),
      seen,
    );
  }
}

async function convertAndBuild(originals: string, content: string, site: string): Promise<void> {
  const imported = await dossier('import', originals, '--content', content);
  expect(imported, imported.stderr).toMatchObject({ code: 0 });
  const again = await dossier('import', originals, '--content', content, '--json');
  expect(again, again.stderr).toMatchObject({ code: 0 });
  expect(again.stdout).not.toContain('"created"');
  await buildAndCheck(content, site, '/deep/base/');
  expect(await lostWords(originals, join(folder, content), join(folder, site))).toEqual([]);
}

async function buildAndCheck(content: string, site: string, base: string): Promise<void> {
  const built = await dossier('build', '--content', content, '--out', site, '--base', base);
  expect(built, built.stderr).toMatchObject({ code: 0, stdout: '' });
  const where = { dir: join(folder, site), base };
  const pages = await readPages(where);
  expect(pages.length).toBeGreaterThan(5);
  expect(await brokenLinks(where, pages)).toEqual([]);
  expect(existsSync(join(where.dir, 'data', 'articles.json'))).toBe(true);
}

/** What npm itself has to say, of the settings of the machine, is not ours. */
async function dossier(...args: string[]): Promise<Ended> {
  const ended = await run('npx', ['dossier', ...args], folder);
  return { ...ended, stderr: ended.stderr.replace(/^npm (?:warn|notice) .*\n/gm, '') };
}

function run(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  return runProgram(program, args, { cwd, env: plainEnvironment() });
}
