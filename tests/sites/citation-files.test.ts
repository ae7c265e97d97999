import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../setup/built-site.ts';

/** What each record of a format begins with. */
const RECORD = { 'csl.json': /^ *"id":/gm, bib: /^@/gm, 'biblatex.bib': /^@/gm, ris: /^TY {2}- NEWS$/gm };

let dir = '';
const read = (file: string): Promise<string> => readFile(join(dir, file), 'utf8');

beforeAll(async () => {
  dir = (await builtSite('content')).dir;
});

describe.each(Object.entries(RECORD))('the files for reference managers in %s', (extension, record) => {
  it('hold every article of the dossier once', async () => {
    const articles = JSON.parse(await read('data/articles.json')) as unknown[];
    const text = await read(`articles/all/articles.${extension}`);
    expect(text.match(record)).toHaveLength(articles.length);
  });

  it('hold the articles that mention a term, and no others', async () => {
    const mentions = JSON.parse(await read('data/mentions.json')) as { article: string; term: string }[];
    const naming = new Set(mentions.filter(({ term }) => term === 'aleppo').map(({ article }) => article));
    const text = await read(`glossary/aleppo/articles.${extension}`);
    expect(naming.size).toBeGreaterThan(1);
    expect(text.match(record)).toHaveLength(naming.size);
  });
});
