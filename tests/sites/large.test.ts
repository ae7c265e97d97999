import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { removeFolder } from '../setup/remove-folder.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { brokenLinks } from './broken-links.ts';
import { htmlProblems } from './html-problems.ts';
import { readPages } from './read-pages.ts';

/** More articles than one list holds, each naming the bridge twice. */
const ARTICLES = 300;

let folder = '';
let site = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-test-'));
  site = join(folder, 'site');
  const content = join(folder, 'content');
  for (const name of ['articles', 'glossary']) await mkdir(join(content, name), { recursive: true });
  await writeFile(join(content, 'dossier.yaml'), 'title: Veel\nlang: nl\n');
  await writeFile(
    join(content, 'glossary', 'brug.md'),
    '---\nterm: Wijde Brug\ntype: place\n---\n\nEen brug.\n',
  );
  for (let index = 0; index < ARTICLES; index++) {
    const date = new Date(Date.UTC(2016, 10, 1 + Math.floor(index / 5))).toISOString().slice(0, 10);
    const body = `De Wijde Brug ging ${index} keer open.\n\nOok dag ${index} was de Wijde Brug in beeld.`;
    const meta = `title: Brug open, dag ${index}\ndate: ${date}\noutlet: De Bode`;
    await writeFile(join(content, 'articles', `dag-${index}.md`), `---\n${meta}\n---\n\n${body}\n`);
  }
  const { code, stderr } = await runDossier(['build', '--content', content, '--out', site], ROOT);
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => removeFolder(folder));

it('leads to the articles by month, and every article is in one of them', async () => {
  const index = await readFile(join(site, 'articles', 'index.html'), 'utf8');
  const months = await readdir(join(site, 'articles', 'month'));
  expect(months.sort()).toEqual(['2016-11', '2016-12']);
  for (const month of months) expect(index).toContain(`href="/articles/month/${month}/"`);
  const pages = await Promise.all(
    months.map((month) => readFile(join(site, 'articles', 'month', month, 'index.html'), 'utf8')),
  );
  const linked = pages.join('').match(/href="\/articles\/dag-\d+\/"/g) ?? [];
  expect(new Set(linked).size).toBe(ARTICLES);
  expect(linked).toHaveLength(ARTICLES);
});

it('divides the mentions of a term over pages, each mention on one of them', async () => {
  const term = join(site, 'glossary', 'brug');
  const parts = await readdir(join(term, 'mentions'));
  expect(parts.sort()).toEqual(['2', '3']);
  const files = [
    join(term, 'index.html'),
    ...parts.map((part) => join(term, 'mentions', part, 'index.html')),
  ];
  const lines = (await Promise.all(files.map((file) => readFile(file, 'utf8'))))
    .join('')
    .match(/class="line" href="[^"]+"/g);
  expect(new Set(lines).size).toBe(2 * ARTICLES);
  expect(lines).toHaveLength(2 * ARTICLES);
});

it('divides the sources by newspaper and over pages, each article on one of them', async () => {
  const index = await readFile(join(site, 'sources', 'index.html'), 'utf8');
  expect(index).toContain('href="/sources/de-bode/"');
  expect(index).not.toContain('class="source-entry"');
  const files = [['de-bode'], ['de-bode', '2']].map((path) => join(site, 'sources', ...path, 'index.html'));
  const entries = (await Promise.all(files.map((file) => readFile(file, 'utf8'))))
    .join('')
    .match(/<h3 class="headline" lang="nl"><a href="[^"]+"/g);
  expect(new Set(entries).size).toBe(ARTICLES);
  expect(entries).toHaveLength(ARTICLES);
});

it('has no link that leads nowhere, and valid HTML', async () => {
  const built = { dir: site, base: '/' };
  const pages = await readPages(built);
  expect(await brokenLinks(built, pages)).toEqual([]);
  const long = pages.filter(({ file }) => /month|mentions|timeline|sources|articles\/index/.test(file));
  expect(long.length).toBeGreaterThan(4);
  expect(await htmlProblems(long)).toEqual([]);
});
