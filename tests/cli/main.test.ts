import { appendFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

/** Runs a command line in a folder, on a terminal that only listens. */
async function run(argv: readonly string[], cwd: string) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    cwd,
    interactive: false,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    paint: (_style, text) => text,
  };
  const code = await main(argv, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('dossier', () => {
  it('helps', async () => {
    const { code, out } = await run(['--help'], '/');
    expect(code).toBe(0);
    for (const command of ['init', 'import', 'check', 'build', 'dev', 'preview'])
      expect(out).toContain(command);
    expect(out).toContain('Exit codes');
  });

  it.each([['init'], ['import'], ['check'], ['build'], ['dev'], ['preview']])(
    'helps with %s',
    async (command) => {
      const { code, out } = await run([command, '--help'], '/');
      expect(code).toBe(0);
      for (const option of ['--content', '--out', '--json', '--quiet']) expect(out).toContain(option);
    },
  );

  it.each([
    [['chekc'], 'check'],
    [['chekc'], '(dossier --help shows what is possible)'],
    [['suggest', 'dates'], '(dossier suggest --help shows what is possible)'],
    [['check', '--only', 'qqqq'], 'There is no rule "qqqq". dossier check --explain lists them.'],
    [['check', '--jsn'], '--json'],
    [['import'], 'path'],
    [['preview', '--port', 'many'], '65535'],
    // No machine has this address: it is one for documentation (RFC 5737).
    [['preview', '--host', '192.0.2.1'], 'No server can listen on 192.0.2.1, port 4321'],
    [['dev', '--host', '192.0.2.1'], 'Choose another --host or --port.'],
    [['init', 'x', '--lang', 'tlh'], 'nl, en'],
  ])('exits with 2 when misused: %j', async (argv, hint) => {
    const { code, out, err } = await run(argv, '/');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(hint);
  });
});

describe('dossier init, import and check', () => {
  it.each(['nl', 'en'])('makes a dossier in %s without problems, with terms found', async (lang) => {
    const cwd = await temporaryFolder();
    const made = await run(['init', 'my dossier', '--lang', lang], cwd);
    expect(made.code).toBe(0);
    expect(made.err).not.toMatch(/date-missing|warning/);
    expect(made.err).toContain('npx dossier dev --content "my dossier"');
    const checked = await run(['check', '--content', 'my dossier', '--json'], cwd);
    expect(checked.code).toBe(0);
    const result = JSON.parse(checked.out) as Record<string, unknown>;
    expect(result).toMatchObject({ articles: 2, terms: 4, counts: { error: 0, warning: 0 } });
    expect(result['mentions']).toBeGreaterThanOrEqual(7);
  });

  it('checks the folder it stands in where that is a dossier', async () => {
    const cwd = await temporaryFolder();
    await run(['init', 'd'], cwd);
    expect(await run(['check', '--json'], join(cwd, 'd'))).toMatchObject({ code: 0 });
  });

  it('makes nothing in a folder that holds something', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'letter.txt'), 'x');
    const { code, err } = await run(['init', '.'], cwd);
    expect(code).toBe(1);
    expect(err).toContain('file-exists');
    expect(await readdir(cwd)).toEqual(['letter.txt']);
  });

  it('imports a folder, and says the same in JSON', async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'raw'));
    await writeFile(
      join(cwd, 'raw', 'a.txt'),
      'Kort bericht\n\n27/12/16, 12:57\n\nEr is iets gebeurd. Meer volgt.\n',
    );
    const { code, out } = await run(['import', join(cwd, 'raw'), '--content', join(cwd, 'd'), '--json'], cwd);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ articles: [{ status: 'created' }], problems: [] });
    const again = await run(['import', join(cwd, 'raw'), '--content', join(cwd, 'd')], cwd);
    expect(again.err).toContain('1 unchanged');
    await mkdir(join(cwd, 'none'));
    const none = await run(['import', join(cwd, 'none'), '--content', join(cwd, 'd')], cwd);
    expect(none).toEqual({ code: 0, out: '', err: 'There is no file to convert.' });
  });

  it('says of a dossier that is not there how to make one', async () => {
    const { code, err } = await run(['check'], await temporaryFolder());
    expect(code).toBe(1);
    expect(err).toContain('There is no such folder. Run "dossier init DIR" to make a dossier');
  });

  it('prints a problem as a compiler would', async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'content', 'articles'), { recursive: true });
    await writeFile(join(cwd, 'content', 'dossier.yaml'), 'title: T\n');
    await writeFile(
      join(cwd, 'content', 'articles', 'x.md'),
      '---\ntitle: T\ndate: 2016\n---\n\nZie [[nergens]].\n',
    );
    const { code, err } = await run(['check'], cwd);
    expect(code).toBe(1);
    expect(err).toMatch(/^content\/articles\/x\.md:6:5 unresolved-link {2}\[\[nergens\]\] .+/m);
  });

  it('is silent but for problems when asked', async () => {
    const cwd = await temporaryFolder();
    expect(await run(['init', 'd', '--quiet'], cwd)).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('dossier preview', () => {
  it('says so where there is no site', async () => {
    const { code, err } = await run(['preview'], await temporaryFolder());
    expect(code).toBe(1);
    expect(err).toContain('site-missing');
  });
});

describe('dossier build', () => {
  it('says so where a profile cannot be written, before it builds', async () => {
    const cwd = await temporaryFolder();
    await run(['init', 'd'], cwd);
    const { code, err } = await run(['build', '--content', 'd', '--profile', 'none/x.cpuprofile'], cwd);
    expect(code).toBe(1);
    expect(err).toContain(
      'none/x.cpuprofile:1:1 unreadable  It cannot be written: its folder does not exist.',
    );
    expect(await readdir(cwd)).toEqual(['d']);
  });

  it('goes without a style sheet that is not there, and says so', async () => {
    const cwd = await temporaryFolder();
    await run(['init', 'd'], cwd);
    await appendFile(join(cwd, 'd', 'dossier.yaml'), 'style: nergens.css\n');
    const built = await runDossier(['build', '--content', 'd', '--out', 'site'], cwd);
    expect(built).toMatchObject({ code: 1 });
    expect(built.stderr).toContain('nergens.css');
    expect(await readdir(join(cwd, 'site'))).toContain('index.html');
  });

  it('says so where the site cannot be written, and leaves no trace', async () => {
    const cwd = await temporaryFolder();
    await run(['init', 'd'], cwd);
    await writeFile(join(cwd, 'file'), 'x');
    const { code, err } = await run(['build', '--content', 'd', '--out', 'file/site'], cwd);
    expect(code).toBe(1);
    expect(err).toContain('unreadable');
    expect((await readdir(cwd)).sort()).toEqual(['d', 'file']);
  });

  it.each([
    ['a folder with other files', 'other'],
    ['the content folder', 'd'],
    ['the folder the content lies in', '.'],
  ])('never builds into %s', async (_what, out) => {
    const cwd = await temporaryFolder();
    await run(['init', 'd'], cwd);
    await mkdir(join(cwd, 'other'));
    await writeFile(join(cwd, 'other', 'thesis.doc'), 'x');
    const { code, err } = await run(['build', '--content', 'd', '--out', out], cwd);
    expect(code).toBe(1);
    expect(err).toContain('out-not-ours');
    expect(await readdir(join(cwd, 'other'))).toEqual(['thesis.doc']);
  });
});
