import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { shippedSite } from './shipped-site.ts';

let site: OpenSite;
/** A term that several articles mention. */
let term: string;

beforeAll(async () => {
  const shipped = await shippedSite();
  site = await openSite(shipped.site);
  const articlesOf = new Map<string, Set<string>>();
  for (const mention of shipped.mentions)
    articlesOf.set(mention.term, (articlesOf.get(mention.term) ?? new Set()).add(mention.article));
  [[term]] = [...articlesOf].sort(([, a], [, b]) => b.size - a.size) as [[string, Set<string>]];
});

afterAll(() => site.close());

/** The lines of the list as they stand: what they are sorted by, their words, and whether they tell whose they are. */
function linesOf(page: Page) {
  return page.locator('.kwic > li').evaluateAll((lines) =>
    lines.map((line) => {
      const { date = '', outlet = '', article = '' } = (line as HTMLElement).dataset;
      const repeats = line.classList.contains('repeats');
      return { date: Number(date), outlet, article, text: line.textContent, repeats };
    }),
  );
}

it('the mentions of a term are put in another order by keyboard, and back', async () => {
  const { page, complaints } = await site.open(`glossary/${term}/`);
  const orders = page.locator('.concordance .orders button');
  const [byDate, byOutlet, byArticle] = [orders.nth(0), orders.nth(1), orders.nth(2)];
  const before = await linesOf(page);
  expect(before.map(({ date }) => date)).toEqual(before.map(({ date }) => date).toSorted((a, b) => a - b));
  expect(await byDate.getAttribute('aria-pressed')).toBe('true');

  const { compare } = new Intl.Collator('nl');
  for (const [button, key] of [
    [byOutlet, 'outlet'],
    [byArticle, 'article'],
  ] as const) {
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.concordance button[aria-pressed="true"]').count()).toBe(1);
    expect(await page.locator('.concordance [role="status"]').textContent()).not.toBe('');
    const sorted = await linesOf(page);
    const keys = sorted.map((line) => line[key]);
    expect(new Set(keys).size).toBeGreaterThan(1);
    expect(keys).toEqual(keys.toSorted(compare));
    expect(sorted.map(({ text }) => text).toSorted()).toEqual(before.map(({ text }) => text).toSorted());
    expect(sorted.map(({ repeats }) => repeats)).toEqual(
      sorted.map(({ article }, index) => sorted[index - 1]?.article === article),
    );
  }
  await byDate.click();
  expect(await linesOf(page)).toEqual(before);
  await page.emulateMedia({ media: 'print' });
  expect(await byDate.isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

it('without JavaScript they stand by date, and nothing offers another order', async () => {
  const { page } = await site.open(`glossary/${term}/`, { javaScriptEnabled: false });
  expect(await page.locator('.kwic > li').count()).toBeGreaterThan(1);
  expect(await page.locator('.concordance .orders').isVisible()).toBe(false);
});
