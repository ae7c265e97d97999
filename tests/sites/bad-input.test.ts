import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { removeFolder } from '../setup/remove-folder.ts';
import type { Ended } from '../setup/run-program.ts';
import { runDossier } from '../setup/run-dossier.ts';

const FIFTY_MB = 50 * 1024 * 1024;

/** `content/articles/x.md:12:5 unresolved-link  [[ahrar]] names no term. Did you mean …?` */
const PROBLEM_LINE = /^(?<file>[^:\s]+):(?<line>\d+):(?<column>\d+) (?<code>[a-z0-9-]+) {2}(?<text>\S.*)$/;

const problemSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  file: z.string().min(1),
  line: z.int().positive(),
  column: z.int().positive(),
  message: z.string().min(1),
  fix: z.string().min(1),
  offers: z.array(z.looseObject({ kind: z.enum(['link', 'forbid', 'retarget']) })).optional(),
});
const reportSchema = z.object({ problems: z.array(problemSchema) });

/** PNG: the signature, and bytes that no text has. */
const BINARY = Buffer.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe, 0, 1, 2, 3,
]);

let cwd = '';

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dossier-bad-'));
  await write('content/dossier.yaml', 'title: Proef\n');
  const fields = 'title: Goed\ndate: 2017-03-14\noutlet: Bode\nbasedOn: Bode\nrights: Bode\nsummary: Open.\n';
  await write('content/articles/goed.md', `---\n${fields}---\nDe brug is open.\n`);
});

afterEach(() => removeFolder(cwd));

describe('dossier check', () => {
  it('is content with the dossier that every case here starts from', async () => {
    expect(await check()).toMatchObject({ code: 0, problems: [] });
  });

  it('an article without frontmatter', async () => {
    await write('content/articles/fout.md', 'De brug is open.\n');
    expectProblem(await check(), 'frontmatter-missing', 'content/articles/fout.md', 1);
  });

  it('frontmatter that does not end', async () => {
    await write('content/articles/fout.md', '---\ntitle: Fout\ndate: 2017\n\nDe brug is open.\n');
    expectProblem(await check(), 'frontmatter-unclosed', 'content/articles/fout.md', 1);
  });

  it('YAML that cannot be read', async () => {
    await write('content/articles/fout.md', '---\ntitle: Fout\ndate: [2017\n---\nDe brug is open.\n');
    expectProblem(await check(), 'yaml-syntax', 'content/articles/fout.md');
  });

  it('a field that is misspelt, with the right one', async () => {
    await write(
      'content/articles/fout.md',
      '---\ntitle: Fout\ndate: 2017\noutlett: X\n---\nDe brug is open.\n',
    );
    const found = expectProblem(await check(), 'unknown-key', 'content/articles/fout.md', 4);
    expect(`${found.message} ${found.fix}`).toMatch(/outlett.*outlet\b/);
  });

  it('a date that does not exist', async () => {
    await write('content/articles/fout.md', '---\ntitle: Fout\ndate: 2017-02-31\n---\nDe brug is open.\n');
    expectProblem(await check(), 'invalid-value', 'content/articles/fout.md', 3);
  });

  it('an alias that two terms claim', async () => {
    await write(
      'content/glossary/brug.md',
      '---\nterm: Brug\ntype: place\naliases: [Oversteek]\n---\nEen brug.\n',
    );
    await write(
      'content/glossary/pont.md',
      '---\nterm: Pont\ntype: place\naliases: [Oversteek]\n---\nEen pont.\n',
    );
    const found = expectProblem(await check(), 'ambiguous-alias', /^content\/glossary\/(brug|pont)\.md$/);
    expect(found.message).toContain('Oversteek');
  });

  it('a link to nothing, with its place and the nearest name', async () => {
    await write('content/articles/fout.md', '---\ntitle: Fout\ndate: 2017\n---\nZie [[goet]] voor meer.\n');
    const found = expectProblem(await check(), 'unresolved-link', 'content/articles/fout.md', 5);
    expect(found.column).toBe(5);
    expect(`${found.message} ${found.fix}`).toMatch(/\[\[goet\]\].*\[\[goed\]\]/);
  });

  it.each(['js', 'javascript', 'coffee', 'json', 'toml'])(
    'frontmatter in %s, which is not run',
    async (language) => {
      const mark = join(cwd, 'it-ran');
      const code = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, ''); module.exports = { title: 'x', date: '2017' }`;
      await write('content/articles/fout.md', `---${language}\n${code}\n---\nDe brug is open.\n`);
      expectProblem(await check(), 'frontmatter-language', 'content/articles/fout.md', 1);
      expect(existsSync(mark)).toBe(false);
    },
  );

  it('an empty article', async () => {
    await write('content/articles/fout.md', '');
    expectProblem(await check(), /^(empty-file|frontmatter-missing)$/, 'content/articles/fout.md', 1);
  });

  it('an article of 50 MB', async () => {
    await writeHuge('content/articles/fout.md');
    expectProblem(await check(), 'file-too-large', 'content/articles/fout.md', 1);
  });

  it('an article that is a picture', async () => {
    await write('content/articles/fout.md', BINARY);
    expectProblem(await check(), /^(binary-file|not-utf8)$/, 'content/articles/fout.md');
  });

  it('a folder that is not there', async () => {
    expectProblem(await check('--content', 'nergens'), /^(path-not-found|config-missing)$/, /^nergens/, 1);
  });

  it('a folder that is no dossier', async () => {
    await mkdir(join(cwd, 'leeg'));
    expectProblem(await check('--content', 'leeg'), 'config-missing', /^leeg/, 1);
  });
});

describe('dossier import', () => {
  const importFile = (...paths: string[]) => run('import', ...paths, '--content', 'content');

  it.each<[string, string | Buffer, RegExp]>([
    ['leeg.txt', '', /^empty-file$/],
    ['wit.txt', '\n  \n\r\n', /^empty-file$/],
    ['beeld.txt', BINARY, /^binary-file$/],
    ['beeld.xyz', 'De brug is open.', /^unknown-format$/],
  ])('%s', async (name, bytes, code) => {
    await write(`in/${name}`, bytes);
    expectProblem(await importFile(`in/${name}`), code, `in/${name}`, 1);
    expect(existsSync(join(cwd, 'content', 'sources', name))).toBe(false);
  });

  it('a file of 50 MB', async () => {
    await writeHuge('in/groot.txt');
    expectProblem(await importFile('in/groot.txt'), 'file-too-large', 'in/groot.txt', 1);
  });

  it('a path that is not there, though the others are imported', async () => {
    await write('in/goed.txt', 'De pont vaart weer.\n\nDe schippers zijn blij, zei een van hen dinsdag.\n');
    expectProblem(await importFile('in/nergens.txt', 'in/goed.txt'), 'path-not-found', 'in/nergens.txt', 1);
    expect(existsSync(join(cwd, 'content', 'sources', 'goed.txt'))).toBe(true);
  });
});

describe('dossier build', () => {
  it('a folder that is not there', async () => {
    expectProblem(
      await run('build', '--content', 'nergens'),
      /^(path-not-found|config-missing)$/,
      /^nergens/,
      1,
    );
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
  });

  it('an output folder that holds files of others', async () => {
    await write('dist/thesis.txt', 'The only copy.');
    expectProblem(await run('build', '--content', 'content'), 'out-not-ours', 'dist', 1);
    expect(existsSync(join(cwd, 'dist', 'thesis.txt'))).toBe(true);
  });
});

describe('a command that is misused', () => {
  it.each([
    [['bild']],
    [['build', '--nonsense']],
    [['import']],
    [['check', 'too', 'many']],
    [['preview', '--port', 'x']],
  ])('dossier %j', async (args) => {
    const { code, stderr, stdout } = await runDossier(args, cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/error: .+/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

interface Judged extends Ended {
  readonly problems: readonly z.infer<typeof problemSchema>[];
}

const check = (...args: string[]) => run('check', ...args);

/** Runs a command twice, for people and for machines; both must say the same. */
async function run(...args: string[]): Promise<Judged> {
  const people = runDossier(args[0] === 'check' ? [...args, '--notes'] : args, cwd);
  // Two imports into one folder would meet each other.
  if (args[0] === 'import') await people;
  const [forPeople, forMachines] = await Promise.all([people, runDossier([...args, '--json'], cwd)]);
  expect(forMachines.code).toBe(forPeople.code);
  expect(forPeople.stdout).toBe('');
  expect(forPeople.stderr).not.toMatch(/^\s+at /m);
  const { problems } = reportSchema.parse(JSON.parse(forMachines.stdout));
  const lines = forPeople.stderr.split('\n').filter((line) => PROBLEM_LINE.test(line));
  const expected = problems.map(
    ({ file, line, column, code, message, fix }) => `${file}:${line}:${column} ${code}  ${message} ${fix}`,
  );
  expect(lines).toEqual(expected);
  return { ...forPeople, problems };
}

/** Expects exit code 1 and exactly one error, of this code and at this place; hands it back. */
function expectProblem(
  { code, problems }: Judged,
  name: string | RegExp,
  file: string | RegExp,
  line?: number,
) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors).toHaveLength(1);
  const [found] = errors;
  expect(found!.code).toMatch(name);
  expect(found!.file).toMatch(file);
  if (line !== undefined) expect(found!.line).toBe(line);
  expect(code).toBe(1);
  return found!;
}

async function write(file: string, bytes: string | Buffer): Promise<void> {
  await mkdir(dirname(join(cwd, file)), { recursive: true });
  await writeFile(join(cwd, file), bytes);
}

/** A text of 50 MB that is nothing but text. */
async function writeHuge(file: string): Promise<void> {
  await write(file, Buffer.alloc(FIFTY_MB, 'De brug over de rivier is weer open.\n\n'));
}
