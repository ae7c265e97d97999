import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type HistorySite, historySite } from '../setup/history-site.ts';
import { brokenLinks } from './broken-links.ts';
import { dataProblems } from './data-problems.ts';
import { htmlProblems } from './html-problems.ts';
import { type Page, readPages } from './read-pages.ts';

/** Bytes of script on an article that is only read: 1.5 kB for the preview of terms, and 1 kB that listens for citing. */
const SCRIPT_OF_ARTICLE = 2500;

/** Bytes of what is loaded when somebody first cites: the dialog, the formats of reference managers, old addresses. */
const CITING = 32_000;

let history: HistorySite;
let pages: readonly Page[];

beforeAll(async () => {
  history = await historySite();
  pages = await readPages(history.site);
});

const read = (file: string): Promise<string> => readFile(join(history.site.dir, file), 'utf8');
const page = (pattern: RegExp): Page => {
  const found = pages.filter(({ file }) => pattern.test(file));
  expect(found.length, String(pattern)).toBeGreaterThan(0);
  return found[0]!;
};

describe('a dossier that was published, edited and published again', () => {
  it('is valid HTML, and leads nowhere that is not there', async () => {
    expect(await htmlProblems(pages)).toEqual([]);
    expect(await brokenLinks(history.site, pages)).toEqual([]);
    expect(await dataProblems(history.site.dir)).toEqual([]);
  });

  it('has an answer at every address that it ever had, also without JavaScript', async () => {
    const now: Readonly<Record<string, string>> = { 'brug-blijft-dicht': 'brug-weer-open' };
    const lost: string[] = [];
    for (const { article, id, text } of history.published) {
      const html = await read(`articles/${now[article] ?? article}/index.html`);
      if (!html.includes(`id="${id}"`)) lost.push(text);
    }
    expect(history.published.length).toBeGreaterThan(9);
    expect(lost).toEqual([]);
  });

  it('keeps each version, of which search engines are sent to the article', () => {
    const versions = pages.filter(({ file }) => /^articles\/brug-weer-open\/v\/\w+\/index\.html$/.test(file));
    expect(versions).toHaveLength(2);
    for (const { html } of versions) expect(html).toContain('<meta name="robots" content="noindex">');
    expect(versions.filter(({ html }) => html.includes('De veerman'))).toHaveLength(1);
  });

  it('quotes an article that is gone, and leaves it out of the dossier', async () => {
    const stone = await read('articles/veermarkt-afgelast/index.html');
    expect(stone).toContain('De veermarkt in het centrum gaat dit jaar niet door');
    expect(stone).toContain('<meta name="robots" content="noindex">');
    expect(page(/^articles\/veermarkt-afgelast\/v\/\w+\//).html).toContain('honderd kramen');
    expect(await read('articles/index.html')).not.toContain('veermarkt-afgelast');
  });

  it('leads from the old name of the article to its pages for citing, too', () => {
    expect(page(/^articles\/brug-blijft-dicht\/index/).html).toContain('/articles/brug-weer-open/');
    expect(page(/^articles\/brug-blijft-dicht\/cite\//).html).toContain('/articles/brug-weer-open/cite/');
    expect(page(/^articles\/brug-blijft-dicht\/v\/\w+\//).html).toMatch(
      /\/articles\/brug-weer-open\/v\/\w+\//,
    );
  });

  it('says in its data what became of each passage', async () => {
    const [row] = JSON.parse(await read('data/history.json')) as {
      versions: { until: string | null }[];
      earlier: { text: string }[];
      gone: { text: string; first: string; until: string; to: object | null }[];
    }[];
    expect(row!.versions.map(({ until }) => until)).toEqual(['2026-03-20', null]);
    expect(row!.earlier.some(({ text }) => text.includes('ruim vier maanden'))).toBe(true);
    expect(row!.gone.find(({ text }) => text.includes('De veerman'))).toMatchObject({
      first: '2026-01-10',
      until: '2026-03-20',
      to: null,
    });
    expect(row!.gone.filter(({ to }) => to !== null).length).toBeGreaterThan(0);
  });

  it('costs a page that is read next to no script for citing', async () => {
    const sources = [
      ...(await read('articles/brug-weer-open/index.html')).matchAll(
        /<script type="module" src="\/([^"]+)"/g,
      ),
    ];
    const scripts = await Promise.all(sources.map(([, path]) => read(path!)));
    expect(scripts.join('')).toContain('passage-cite');
    expect(scripts.join('').length).toBeLessThanOrEqual(SCRIPT_OF_ARTICLE);
    const [onDemand] = (await readdir(join(history.site.dir, '_astro'))).filter((name) =>
      name.startsWith('on-demand'),
    );
    expect((await read(`_astro/${onDemand!}`)).length).toBeLessThanOrEqual(CITING);
  });
});
