import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { brokenLinks } from './broken-links.ts';
import { dataProblems } from './data-problems.ts';
import { firstMissingLine } from './first-missing-line.ts';
import { htmlProblems } from './html-problems.ts';
import { lostWords } from './lost-words.ts';
import { readPages } from './read-pages.ts';

const page = (body: string): string =>
  `<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>Een bladzijde</title></head><body>${body}</body></html>\n`;

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return dir;
}

/** The bodies of two pages, `/x/` and `/x/a/`, checked for broken links. */
async function linksOf(overview: string, other = '<p id="here">Hier.</p>'): Promise<readonly string[]> {
  const files = {
    'index.html': page(overview),
    'a/index.html': page(other),
    'logo.svg': '<svg/>',
    'b/c.txt': 'c',
  };
  const site = { dir: await folderOf(files), base: '/x/' };
  return brokenLinks(site, await readPages(site));
}

describe('brokenLinks', () => {
  it.each([
    '<a href="a/">A</a>',
    '<a href="/x/a/#here">A</a>',
    '<a href="#">Boven</a>',
    '<img src="/x/logo.svg" alt="">',
    '<img srcset="logo.svg 1x, /x/logo.svg 2x" src="logo.svg" alt="">',
    '<a href="https://example.org/">Elders</a>',
    '<a href="b/c.txt">C</a>',
  ])('is content with %s', async (body) => {
    expect(await linksOf(body)).toEqual([]);
  });

  it.each([
    ['<a href="b/">B</a>', 'is a folder, not a page'],
    ['<a href="/x/a">A</a>', 'is a folder, not a page'],
    ['<a href="/x/nothing/">A</a>', 'is not there'],
    ['<a href="/x/a/#nowhere">A</a>', 'names no element there'],
    ['<a href="#here">A</a>', 'names no element there'],
    ['<a href="/a/">A</a>', 'is outside /x/'],
    ['<img src="none.svg" alt="">', 'is not there'],
    ['<img srcset="logo.svg 1x, none.svg 2x" src="logo.svg" alt="">', 'is not there'],
    ['<script src="https://example.org/x.js"></script>', 'is on another host'],
    ['<link rel="preconnect" href="https://example.org/">', 'is on another host'],
    ['<form action="/x/find/"></form>', 'is not there'],
  ])('reports %s', async (body, wrong) => {
    expect(await linksOf(body)).toEqual([expect.stringContaining(wrong)]);
  });

  it('reads style sheets', async () => {
    const css = `@font-face { src: url(font.woff2) } a { background: url("https://example.org/a.png") }`;
    const site = { dir: await folderOf({ 'index.html': page(''), 'a/x.css': css }), base: '/' };
    expect(await brokenLinks(site, await readPages(site))).toEqual([
      'a/x.css: font.woff2 is not there',
      'a/x.css: https://example.org/a.png is on another host',
    ]);
  });
});

describe('htmlProblems', () => {
  const problemsOf = async (body: string): Promise<readonly string[]> =>
    htmlProblems(await readPages({ dir: await folderOf({ 'index.html': page(body) }), base: '/' }));

  it('is content with a good page', async () => {
    expect(await problemsOf('<h1>Kop</h1>\n<p>Goed.</p>')).toEqual([]);
  });

  it.each([
    ['<p>Eén.</p></p>', 'close-order'],
    ['<span><div>Fout.</div></span>', 'element-permitted-content'],
    ['<p id="a">Eén.</p><p id="a">Twee.</p>', 'no-dup-id'],
    ['<img src="x.png">', 'wcag/h37'],
    ['<h1>Kop</h1><h3>Te diep</h3>', 'heading-level'],
  ])('reports %s', async (body, rule) => {
    expect((await problemsOf(body)).join('\n')).toContain(rule);
  });
});

describe('dataProblems', () => {
  const schema = JSON.stringify({ type: 'array', items: { type: 'string' } });

  it.each([
    [{ 'data/a.json': '["x"]', 'data/schema/a.json': schema }, []],
    [{ 'data/a.json': '[1]', 'data/schema/a.json': schema }, ['a.json/0: must be string']],
    [
      { 'data/a.json': '[]', 'data/schema/b.json': schema },
      ['a.json: has no schema', 'schema/b.json: describes no file'],
    ],
    [
      {
        'data/articles.json': '["x"]',
        'data/schema/articles.json': schema,
        'data/articles/a.json': '"x"',
        'data/articles/b.json': '2',
        'data/schema/article.json': JSON.stringify({ type: 'string' }),
      },
      ['articles/b.json: must be string'],
    ],
  ])('%j', async (files, expected) => {
    expect(await dataProblems(await folderOf(files))).toEqual(expected);
  });
});

describe('firstMissingLine', () => {
  const original = '\uFEFF date 2016-12\r\n\r\nDe brug is open.\nTol: 1.200 euro';

  it.each([
    ['date 2016-12 Kop De brug is open. ¶2 Tol: 1.200 euro. Meer', undefined],
    ['Kop De brug is open. Tol: 1.200 euro', ' date 2016-12'],
    ['date 2016-12 De brug open. Tol: 1.200 euro', 'De brug is open.'],
    ['date 2016-12 De brug niet is open. Tol: 1.200 euro', 'De brug is open.'],
    ['date 2016-12 Tol: 1.200 euro De brug is open.', 'Tol: 1.200 euro'],
    ['date 2016-12 De brug is open. Tol: 1.20 euro', 'Tol: 1.200 euro'],
  ])('%s', (text, expected) => {
    expect(firstMissingLine(original, text)).toBe(expected);
  });

  it('lets a part that was read by itself stand by itself', () => {
    const line = 'date 2016-12 De brug is open. Tol';
    const page = 'date 2016-12 (datum) De brug is open. Tol';
    expect(firstMissingLine(line, page)).toBe(line);
    expect(firstMissingLine(line, page, ['date 2016-12'])).toBeUndefined();
    expect(firstMissingLine(line, 'De brug is open. Tol, date 2016-12', ['date 2016-12'])).toBe(
      ' De brug is open. Tol',
    );
    expect(firstMissingLine(line, 'date 2016-12 brug is open. Tol', ['date 2016-12'])).toBe(
      ' De brug is open. Tol',
    );
  });
});

describe('lostWords', () => {
  it('finds the page of each original', async () => {
    const dir = await folderOf({
      'in/one.txt': 'ANP De brug is open.',
      'in/two.txt': 'De brug is dicht.',
      'in/three.txt': 'Niemand kent mij.',
      'content/articles/open.md':
        '---\nsource: {file: sources/one.txt, read: [{line: 1, text: ANP, as: agency}]}\n---\n',
      'content/articles/dicht.md': '---\nsource: {file: sources/two.txt}\n---\n',
      'site/articles/open/index.html': page(
        '<main>ANP, bureau<p>De <a href="/">brug</a> is open.</p></main>',
      ),
      'site/articles/dicht/index.html': page('<p>De brug is dicht.</p><main>De brug.</main>'),
    });
    const lost = await lostWords(join(dir, 'in'), join(dir, 'content'), join(dir, 'site'));
    expect(lost).toEqual(['three.txt: no article comes from it', 'two.txt: De brug is dicht.']);
  });
});
