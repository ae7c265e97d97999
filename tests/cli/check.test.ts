import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { ProblemCounts } from '../../src/core/check/count-problems.ts';
import { ROOT } from '../setup/paths.ts';
import { plainEnvironment } from '../setup/plain-environment.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

/** A content folder with one article that breaks a few rules, and the settings given. */
async function folderWith(settings = ''): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'content', 'articles'), { recursive: true });
  await writeFile(join(cwd, 'content', 'dossier.yaml'), `title: T\n${settings}`);
  await writeFile(
    join(cwd, 'content', 'articles', 'x.md'),
    '---\ntitle: X\ndate: 2016\nurl: https://example.org/x\n---\n\nZie [[nergens]].\n',
  );
  return cwd;
}

async function check(cwd: string, ...options: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(['check', ...options], {
    cwd,
    interactive: false,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    paint: (_style, text) => text,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

interface Document {
  readonly articles: number;
  readonly problems: readonly Problem[];
  readonly counts: ProblemCounts;
}

async function checkJson(cwd: string, ...options: readonly string[]): Promise<Document> {
  return JSON.parse((await check(cwd, '--json', ...options)).out) as Document;
}

describe('dossier check', () => {
  it('is one JSON document that counts', async () => {
    const { articles, problems, counts } = await checkJson(await folderWith());
    expect(articles).toBe(1);
    expect(counts).toEqual({
      error: 1,
      warning: 2,
      info: 1,
      byCode: { 'no-outlet': 1, 'no-rights': 1, 'no-summary': 1, 'unresolved-link': 1 },
    });
    expect(problems).toHaveLength(4);
  });

  it('groups by file', async () => {
    const { code, err } = await check(await folderWith(), '--notes');
    expect(code).toBe(1);
    expect(err).toMatch(/^content\/articles\/x\.md \(4\)$/m);
    expect(err).toMatch(/1 problem, 2 warnings, 1 note\.$/);
  });

  it('groups by rule, the worst first', async () => {
    const { err } = await check(await folderWith(), '--by', 'rule', '--notes');
    const titles = err.split('\n').filter((line) => /^[a-z-]+ \(\d+\): /.test(line));
    expect(titles.map((title) => title.split(' ')[0])).toEqual([
      'unresolved-link',
      'no-outlet',
      'no-rights',
      'no-summary',
    ]);
  });

  it('looks at some rules only', async () => {
    const cwd = await folderWith();
    const { problems } = await checkJson(cwd, '--only', 'no-rights', 'no-summary');
    expect(problems.map(({ code }) => code)).toEqual(['no-rights', 'no-summary']);
    expect((await checkJson(cwd, '--only', 'no-rights,no-outlet')).problems).toHaveLength(2);
    expect((await check(cwd, '--only', 'no-rights')).code).toBe(0);
  });

  it('does as dossier.yaml says', async () => {
    const cwd = await folderWith('checks:\n  unresolved-link: off\n  no-rights: error\n  no-outlet: info\n');
    const { counts } = await checkJson(cwd);
    expect(counts).toMatchObject({ error: 1, warning: 0, info: 2 });
    expect((await check(await folderWith('checks:\n  unresolved-link: info\n'))).code).toBe(0);
  });

  it('reports a setting that is none', async () => {
    const { problems } = await checkJson(await folderWith('checks:\n  no-righs: off\n'));
    expect(problems.find(({ code }) => code === 'unknown-rule')).toMatchObject({
      file: 'content/dossier.yaml',
      line: 3,
      fix: 'Did you mean no-rights?',
    });
    const wrong = await checkJson(await folderWith('checks:\n  no-rights: nee\n'));
    expect(wrong.problems.find(({ code }) => code === 'invalid-value')?.message).toContain(
      'off, info, warning, error',
    );
  });

  it('only counts notes unless they are asked for', async () => {
    const { err } = await check(await folderWith());
    expect(err).toContain('no-rights');
    expect(err).not.toContain('no-summary');
    expect(err).toMatch(/1 note\. Notes are shown with: dossier check --notes$/);
    const asked = await check(await folderWith(), '--only', 'no-summary');
    expect(asked.err).toContain('no-summary');
    const quiet = await check(await folderWith(), '--quiet', '--notes');
    expect(quiet.err).not.toContain('no-summary');
  });

  it('explains a rule, and lists them all', async () => {
    expect((await check('/', '--explain', 'no-rights')).out).toContain('checks: {no-rights: off}');
    expect((await check('/', '--explain')).out.split('\n').length).toBeGreaterThan(25);
  });

  it.each([
    [['--only', 'no-righs'], 'no-rights'],
    [['--explain', 'quote-not-fond'], 'quote-not-found'],
    [['--by', 'colour'], 'file, rule'],
    [['--watch', '--json'], '--json'],
  ])('is misused with %j', async (options, hint) => {
    const { code, err } = await check('/', ...options);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });
});

describe('dossier check --watch', () => {
  it('prints what is new and what is gone, and ends when it is stopped', async () => {
    const cwd = await folderWith();
    const bin = join(ROOT, 'src', 'cli', 'bin.mjs');
    const child = spawn(process.execPath, [bin, 'check', '--watch'], {
      cwd,
      env: plainEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const printed = (text: RegExp) => expect.poll(() => err, { timeout: 10_000 }).toMatch(text);
    await printed(/Watching content/);
    err = '';
    await writeFile(
      join(cwd, 'content', 'articles', 'x.md'),
      '---\ntitle: X\ndate: 2016\nurl: https://example.org/x\nrights: Y\n---\n\n![](a.png) tekst.\n',
    );
    await printed(/^2 warnings, 1 note\.$/m);
    expect(err).toMatch(/^- .*unresolved-link/m);
    expect(err).toMatch(/^- .*no-rights/m);
    expect(err).toMatch(/^\+ .*image-without-text/m);
    expect(err).not.toContain('no-outlet');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
