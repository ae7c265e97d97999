import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { fieldOf, focused, resultsOf, saysOf, SCREENS, searchFor, statusOf } from './search-site.ts';
import { shippedSite } from './shipped-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite((await shippedSite()).site);
});

afterAll(() => site.close());

describe.each(SCREENS)('on a %s, the search page', (_, screen) => {
  it('searches while one types, counts aloud, and keeps the address in step', async () => {
    const { page, complaints } = await site.open('search/', screen);
    await fieldOf(page).pressSequentially('bestand');
    expect(await saysOf(page, 'bestand')).toMatch(/^\d+ /);
    expect(await statusOf(page).getAttribute('role')).toBe('status');
    expect(new URL(page.url()).searchParams.get('q')).toBe('bestand');
    await fieldOf(page).fill('');
    await page.locator('#search-results:empty').waitFor({ state: 'attached' });
    await page.locator('#search-help').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  it('is walked with the arrows, and / leads back to the field', async () => {
    const { page } = await searchFor(site, 'q=bestand', screen);
    const links = page.locator('#search-results a');
    await fieldOf(page).focus();
    const second = (await links.nth(1).innerText()).trim();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await links.nth(1).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(second).not.toBe('');
    await page.keyboard.press('ArrowUp');
    expect(await links.nth(0).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    expect(await links.last().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('search-field');
    expect(await fieldOf(page).inputValue()).toBe('bestand');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('search-field');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  });

  it('proposes words and terms, of which the arrows and Enter take one', async () => {
    const { page, complaints } = await site.open('search/', screen);
    await fieldOf(page).pressSequentially('bestand poet');
    const options = page.getByRole('listbox').getByRole('option');
    await options.filter({ hasText: 'Vladimir Poetin' }).waitFor();
    expect(await fieldOf(page).getAttribute('aria-expanded')).toBe('true');
    const term = options.filter({ hasText: 'Vladimir Poetin' }).first();
    expect(await term.innerText()).toMatch(/persoon/);
    while ((await term.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    expect(await fieldOf(page).getAttribute('aria-activedescendant')).toBe(await term.getAttribute('id'));
    expect(await focused(page)).toBe('search-field');
    await page.keyboard.press('Enter');
    expect(await fieldOf(page).inputValue()).toMatch(/^bestand Vladimir Poetin\s?$/);
    expect(await options.count()).toBe(0);
    expect(await fieldOf(page).getAttribute('aria-expanded')).toBe('false');
    await saysOf(page, 'bestand Vladimir Poetin');
    expect(complaints).toEqual([]);
  });

  it('takes a suggestion by pointer, and Escape sends them away', async () => {
    const { page } = await site.open('search/', screen);
    await fieldOf(page).pressSequentially('lavr');
    const options = page.getByRole('listbox').getByRole('option');
    const term = options.filter({ hasText: 'Sergej Lavrov' }).first();
    await term.waitFor();
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await fieldOf(page).inputValue()).toBe('lavr');
    await fieldOf(page).pressSequentially('o');
    await term.waitFor();
    await term.click();
    await saysOf(page, 'Sergej Lavrov');
    expect(await resultsOf(page).count()).toBeGreaterThan(0);
  });
});

it('shows what it was asked, never as HTML', async () => {
  const { page } = await site.open(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await statusOf(page).filter({ hasText: '<img' }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
});
