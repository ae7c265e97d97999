import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { fieldOf, focused, resultsOf, saysOf, searchFor } from './search-site.ts';
import { type ShippedSite, shippedSite } from './shipped-site.ts';

describe.each(['/', '/x/'])('a site under %s', (base) => {
  let shipped: ShippedSite;
  let site: OpenSite;

  beforeAll(async () => {
    shipped = await shippedSite(base);
    site = await openSite(shipped.site);
  });

  afterAll(() => site.close());

  it('is searched, read, left for a term, and found again', async () => {
    const { page, complaints } = await site.open('search/');
    await fieldOf(page).fill('wapenstilstand');
    await fieldOf(page).press('Enter');
    const result = page.getByRole('main').locator('a[href*="/articles/"][href*="#"]').first();
    await result.click();

    await page.waitForURL(/\/articles\/[^/]+\/\?search=wapenstilstand#/);
    const { pathname, hash } = new URL(page.url());
    const slug = pathname.split('/').at(-2)!;
    const article = shipped.articles.find((candidate) => candidate.slug === slug)!;
    const passage = article.passages.find(({ id }) => `#${id}` === hash);
    expect(passage?.text).toMatch(/wapenstilstand|bestand|staakt-het-vuren/i);
    const target = page.locator(':target');
    expect(await target.isVisible()).toBe(true);

    const mention = shipped.mentions.find((candidate) => candidate.article === slug && candidate.linked)!;
    await page.locator(`[id="${mention.passage}"] a[href$="/glossary/${mention.term}/"]`).first().click();
    await page.waitForURL(`**${base}glossary/${mention.term}/`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);

    await page.getByRole('main').locator(`a[href$="/articles/${slug}/#${mention.passage}"]`).first().click();
    await page.waitForURL(`**${base}articles/${slug}/#${mention.passage}`);
    expect(await page.locator(':target').innerText()).toContain(mention.text);
    expect(complaints).toEqual([]);
  });

  it('keeps a search in its address', async () => {
    const { page, complaints } = await searchFor(site, 'q=wapenstilstand');
    expect(await fieldOf(page).inputValue()).toBe('wapenstilstand');
    expect(complaints).toEqual([]);
  });

  it('says so when nothing is found, and what to try', async () => {
    const { page, complaints } = await site.open('search/');
    await fieldOf(page).fill('qqqzzzxxx');
    await fieldOf(page).press('Enter');
    await saysOf(page, 'qqqzzzxxx');
    expect(await resultsOf(page).count()).toBe(0);
    expect(await page.locator('#search-ways a:visible').count()).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
  });

  it('turns to searching from any page with /', async () => {
    const { page, complaints } = await site.open('about/');
    await page.keyboard.press('/');
    await page.waitForURL(`**${base}search/`);
    await page.waitForFunction(() => document.activeElement?.id === 'search-field');
    expect(await focused(page)).toBe('search-field');
    expect(complaints).toEqual([]);
  });

  it('is walked by its navigation', async () => {
    const { page, complaints } = await site.open('');
    const links = page.getByRole('navigation').first().getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) {
      expect(address.startsWith(site.url)).toBe(true);
      await page.goto(address);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await page.locator('nav [aria-current="page"]').count()).toBeGreaterThan(0);
    }
    expect(complaints).toEqual([]);
  });

  it('shows its own page for an address that leads nowhere', async () => {
    const { page, complaints } = await site.open('nowhere/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
});
