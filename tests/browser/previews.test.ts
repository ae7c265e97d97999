import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { type ShippedSite, shippedSite } from './shipped-site.ts';

let shipped: ShippedSite;
let site: OpenSite;
let path: string;

beforeAll(async () => {
  shipped = await shippedSite();
  site = await openSite(shipped.site);
  path = shipped.articles[0]!.url.slice(1);
});

afterAll(() => site.close());

describe('the preview of a term', () => {
  it('shows under the pointer, can be pointed at, and goes when the pointer goes', async () => {
    const { page, complaints } = await site.open(path);
    const card = page.getByRole('tooltip');
    await page.locator('.article-text a.term').first().hover();
    await card.waitFor();
    expect((await card.innerText()).length).toBeGreaterThan(20);
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await card.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  });

  it('shows under the keyboard, describes its link, and Escape sends it away', async () => {
    const { page } = await site.open(path);
    const link = page.locator('.article-text a.term').first();
    await page.keyboard.press('Tab');
    await link.focus();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await link.getAttribute('aria-describedby')).toBeNull();
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('does not stand between a finger and the page of the term', async () => {
    const { page } = await site.open(path, { hasTouch: true, viewport: { width: 390, height: 844 } });
    await page.locator('.article-text a.term').first().tap();
    await page.waitForURL('**/glossary/*/');
  });

  it('stays within the window', async () => {
    const { page } = await site.open(path, { viewport: { width: 700, height: 500 } });
    for (const link of (await page.locator('.article-text a.term').all()).slice(0, 8)) {
      await link.hover();
      const card = page.getByRole('tooltip');
      await page.waitForTimeout(300);
      const box = (await card.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(700);
      await page.keyboard.press('Escape');
      await page.mouse.move(1, 1);
    }
  });
});
