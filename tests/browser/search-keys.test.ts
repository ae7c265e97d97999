import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { shippedSite } from './shipped-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite((await shippedSite()).site);
});

afterAll(() => site.close());

describe('the search page', () => {
  it('searches while one types, counts aloud, and keeps the address in step', async () => {
    const { page, complaints } = await site.open('search/');
    await page.getByRole('searchbox').pressSequentially('bestand');
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ .*“bestand”/ })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('bestand');
    await page.getByRole('searchbox').fill('');
    await page.locator('#search-results:empty').waitFor({ state: 'attached' });
    expect(await page.getByRole('status').innerText()).toBe('');
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  it('is walked with the arrows, and / leads back to the field', async () => {
    const { page } = await site.open('search/?q=bestand');
    const links = page.locator('#search-results a');
    await links.first().waitFor();
    const field = page.getByRole('searchbox');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await links.nth(1).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await links.nth(0).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('/');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe('bestand');
  });

  it('shows what it was asked, never as HTML', async () => {
    const { page } = await site.open(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.getByRole('status').filter({ hasText: '<img' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('says so when the index cannot be loaded', async () => {
    const { page } = await site.open('search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.reload();
    await page.getByRole('searchbox').fill('bestand');
    await page.getByRole('status').filter({ hasText: /./ }).waitFor();
    expect(await page.locator('#search-results li').count()).toBe(0);
  });

  it('is the only page that loads anything of search', async () => {
    const { page } = await site.open('');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(requests.filter((url) => /pagefind|search/.test(url))).toEqual([]);
  });
});
