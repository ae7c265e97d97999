import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { resultsOf, SCREENS, searchFor } from './search-site.ts';
import { type ArticleData, type ShippedSite, shippedSite } from './shipped-site.ts';

let shipped: ShippedSite;
let site: OpenSite;
let article: ArticleData;

beforeAll(async () => {
  shipped = await shippedSite();
  site = await openSite(shipped.site);
  const bestand = (data: ArticleData): number =>
    data.passages.filter(({ text }) => /\bbestand\b/.test(text)).length;
  [article] = [...shipped.articles].sort((a, b) => bestand(b) - bestand(a)) as [ArticleData];
});

afterAll(() => site.close());

const opened = (query: string, hash = ''): string =>
  `${article.url.replace(/^\//, '')}?${new URLSearchParams({ search: query }).toString()}${hash}`;

const barOf = (page: Page) => page.getByRole('region', { name: 'Treffers in dit artikel' });

/** The words that are marked, by kind; and the one that is pointed at. */
function marked(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name,
        [...ranges].map((range) => (range as Range).toString()),
      ]),
    ),
  );
}

describe.each(SCREENS)('on a %s, an article opened from a result', (_, screen) => {
  it('shows all that was found, from the passage that was opened, on and back', async () => {
    const { page: results } = await searchFor(site, 'q=bestand', screen);
    // More than the screen shows is fetched for who scrolls.
    await resultsOf(results).last().scrollIntoViewIfNeeded();
    await results.locator(`.hit[href*="${article.slug}"]`).first().click();
    const bar = barOf(results);
    await bar.waitFor();
    const words = await marked(results);
    expect(words['search-exact']!.length).toBeGreaterThan(3);
    expect(new Set(words['search-exact']!.map((word) => word.toLowerCase()))).toEqual(new Set(['bestand']));
    const at = async (): Promise<[number, number]> => {
      const [, n, total] = /treffer (\d+) van (\d+)/.exec(await bar.innerText())!;
      return [Number(n), Number(total)];
    };
    const query = bar.getByRole('link');
    expect(await query.innerText()).toBe('“bestand”');
    expect(await query.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const [first, total] = await at();
    const counted = Object.entries(words).filter(([name]) => name !== 'search-current');
    expect(total).toBe(counted.flatMap(([, list]) => list).length);
    const inTarget = await results.evaluate(() => {
      const [range] = [...CSS.highlights.get('search-current')!] as Range[];
      return document.querySelector(':target')!.contains(range!.startContainer);
    });
    expect(inTarget).toBe(true);
    await results.keyboard.press('n');
    expect(await at()).toEqual([(first % total) + 1, total]);
    await results.keyboard.press('p');
    expect(await at()).toEqual([first, total]);
    await bar.getByRole('button', { name: /Volgende/ }).click();
    expect(await at()).toEqual([(first % total) + 1, total]);
  });

  it('is again what it was when the marks are closed', async () => {
    const { page, complaints } = await site.open(opened('bestand'), screen);
    await barOf(page).waitFor();
    await barOf(page)
      .getByRole('button', { name: /Haal de markering weg/ })
      .click();
    expect(await marked(page)).toEqual({});
    expect(await barOf(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('n');
    expect(await barOf(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

it('leaves other names of a term unmarked where the reader left them out', async () => {
  const named = shipped.articles.find(({ passages }) =>
    passages.some(({ text }) => text.includes('Verenigde Staten')),
  )!;
  const address = `${named.url.replace(/^\//, '')}?search=VS`;
  const { page: wide } = await site.open(address);
  await barOf(wide).waitFor();
  expect((await marked(wide))['search-synonym']).toContain('Verenigde Staten');
  const { page: narrow } = await site.open(`${address}&synonyms=off`);
  await barOf(narrow).waitFor();
  expect((await marked(narrow))['search-synonym']).toEqual([]);
  expect(await barOf(narrow).getByRole('link').first().getAttribute('href')).toMatch(/synonyms=off$/);
});

it('copies the text of the source and nothing else', async () => {
  const textOf = (page: Page): Promise<string> =>
    page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('.article-text')!);
      return getSelection()!.toString();
    });
  const { page: plain } = await site.open(article.url.replace(/^\//, ''));
  const { page } = await site.open(opened('bestand'));
  await barOf(page).waitFor();
  expect(await textOf(page)).toBe(await textOf(plain));
});

it('marks with elements where the browser has no highlights, and takes them away again', async () => {
  const { page } = await site.open('about/');
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto(new URL(opened('bestand'), site.url).href);
  await barOf(page).waitFor();
  const words = await page.locator('.article-text mark').allInnerTexts();
  expect(words.length).toBeGreaterThan(3);
  expect(await page.locator('mark.is-current').count()).toBe(1);
  const before = await page.locator('.article-text').innerText();
  await barOf(page)
    .getByRole('button', { name: /Haal de markering weg/ })
    .click();
  expect(await page.locator('.article-text mark').count()).toBe(0);
  expect(await page.locator('.article-text').innerText()).toBe(before);
});

it('says so where the article does not have the words', async () => {
  const { page } = await site.open(opened('qqqzzzxxx'));
  await barOf(page).filter({ hasText: 'Geen treffers' }).waitFor();
});

it('is an article to read where search fails', async () => {
  const { page } = await site.open('about/');
  await page.context().route(/\/search\//, (route) => route.abort());
  await page.goto(new URL(opened('bestand'), site.url).href, { waitUntil: 'networkidle' });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(article.title);
  expect(await barOf(page).count()).toBe(0);
});
