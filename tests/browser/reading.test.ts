import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { type ArticleData, type ShippedSite, shippedSite } from './shipped-site.ts';

let shipped: ShippedSite;
let site: OpenSite;
let article: ArticleData;

beforeAll(async () => {
  shipped = await shippedSite();
  site = await openSite(shipped.site);
  [article] = [...shipped.articles].sort((a, b) => b.passages.length - a.passages.length) as [ArticleData];
});

afterAll(() => site.close());

const below = (url: string): string => url.replace(/^\//, '');
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('without JavaScript', () => {
  const noScript = { javaScriptEnabled: false };

  it('an article is all there', async () => {
    const { page, complaints } = await site.open(below(article.url), noScript);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(article.title);
    expect(article.passages.length).toBeGreaterThan(5);
    for (const { id, text } of article.passages) {
      const passage = page.locator(`[id="${id}"]`);
      expect(await passage.isVisible(), id).toBe(true);
      expect(squeezed((await passage.textContent()) ?? '')).toContain(squeezed(text));
    }
    expect(complaints).toEqual([]);
  });

  it('an address of a passage shows which one is meant', async () => {
    const last = article.passages.at(-1)!;
    const { page, complaints } = await site.open(below(last.url), noScript);
    const target = page.locator(':target');
    expect(await target.getAttribute('id')).toBe(last.id);
    expect(await target.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    const meant = await lookOf(target);
    const { page: plain } = await site.open(below(article.url), noScript);
    const unmeant = await lookOf(plain.locator(`[id="${last.id}"]`));
    expect(meant).not.toEqual(unmeant);
    expect(complaints).toEqual([]);
  });

  it('a term is a link, and its page leads back to the passage', async () => {
    const mention = shipped.mentions.find(({ article: slug, linked }) => slug === article.slug && linked)!;
    const { page } = await site.open(below(article.url), noScript);
    await page.locator(`[id="${mention.passage}"] a[href$="/glossary/${mention.term}/"]`).first().click();
    await page.waitForURL(`**/glossary/${mention.term}/`);
    const back = page.locator(`main a[href$="/articles/${article.slug}/#${mention.passage}"]`).first();
    await back.click();
    await page.waitForURL(`**/articles/${article.slug}/#${mention.passage}`);
    expect(await page.locator(':target').getAttribute('id')).toBe(mention.passage);
  });

  it('the search page says what it needs, and offers another way', async () => {
    const { page } = await site.open('search/', noScript);
    expect(await page.getByRole('searchbox').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('main').innerText()).toMatch(/JavaScript/);
    expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
  });
});

describe('by keyboard', () => {
  it('the first stop skips to the content', async () => {
    const { page } = await site.open(below(article.url));
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('href')).toBe('#main');
    expect(await focused.evaluate((element) => element.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  });

  it('every stop of an article shows that it has the focus', async () => {
    const { page } = await site.open(below(article.url));
    const invisible: string[] = [];
    const stops = new Set<string>();
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const visible =
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
        return { html: element.outerHTML.slice(0, 120), visible };
      });
      if (seen === undefined) break;
      stops.add(seen.html);
      if (!seen.visible) invisible.push(seen.html);
    }
    expect(stops.size).toBeGreaterThan(8);
    expect(invisible).toEqual([]);
  });
});

describe('on paper', () => {
  it('there is the article, black on white, and nothing to click', async () => {
    const { page } = await site.open(below(article.url), { colorScheme: 'dark' });
    const screen = await page.evaluate(() => getComputedStyle(document.body).color);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(paper.color).not.toBe(screen);
    expect(paper.color).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper.backgroundColor);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    for (const { id } of article.passages) expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  });
});

/** What of an element's look may tell it from its neighbours. */
function lookOf(element: Locator): Promise<readonly string[]> {
  return element.evaluate((node) => {
    const { backgroundColor, backgroundImage, boxShadow, outlineStyle, borderInlineStart } =
      getComputedStyle(node);
    return [backgroundColor, backgroundImage, boxShadow, outlineStyle, borderInlineStart];
  });
}
