import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from './audit-page.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { fieldOf, resultsOf, SCREENS, statusOf } from './search-site.ts';
import { type ShippedSite, shippedSite } from './shipped-site.ts';

let shipped: ShippedSite;
let site: OpenSite;

beforeAll(async () => {
  shipped = await shippedSite();
  site = await openSite(shipped.site);
});

afterAll(() => site.close());

/** Every state of the page that looks different. */
const STATES: readonly (readonly [string, (options: BrowserContextOptions) => Promise<Page>])[] = [
  ['nothing asked', async (options) => (await site.open('search/', options)).page],
  [
    'found, narrowed and unfolded',
    async (options) => {
      const { page } = await site.open('search/?q=bestand&kind=passage&after=2016-12-28', options);
      await resultsOf(page).first().waitFor();
      const title = page.locator('#search-facets-title');
      if (await title.isVisible()) await title.click();
      await page.locator('#search-facets-body fieldset').first().waitFor();
      for (const fold of await page.locator('.fold summary').all()) await fold.click();
      await page.locator('.fold li').first().waitFor();
      return page;
    },
  ],
  [
    'nothing found',
    async (options) => {
      const { page } = await site.open('search/?q=qqqzzz+xxxyyy+bronn:x&outlet=geen', options);
      await page.locator('#search-advice p').first().waitFor();
      return page;
    },
  ],
  [
    'suggestions',
    async (options) => {
      const { page } = await site.open('search/', options);
      await fieldOf(page).pressSequentially('bes');
      await page.locator('#search-suggestions li').first().waitFor();
      await page.keyboard.press('ArrowDown');
      return page;
    },
  ],
  [
    'marks in an article',
    async (options) => {
      const { page } = await site.open(`${shipped.articles[0]!.url.slice(1)}?search=bestand`, options);
      await page.locator('.marks-bar').waitFor();
      return page;
    },
  ],
];

describe.each(STATES)('%s', (_, open) => {
  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const found: string[] = [];
    for (const [, screen] of SCREENS) {
      const page = await open({ ...screen, colorScheme });
      found.push(...(await auditPage(page)));
      await page.context().close();
    }
    expect(found).toEqual([]);
  });

  it.each([320, 390, 820])('nothing is wider than a screen of %d pixels', async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });
});

describe.each(SCREENS)('on a %s', (_, screen) => {
  it('without JavaScript the page leads to the terms, the months and the sources', async () => {
    const { page, complaints } = await site.open('search/', { ...screen, javaScriptEnabled: false });
    expect(await fieldOf(page).isVisible()).toBe(false);
    expect(await page.locator('.no-script').isVisible()).toBe(true);
    const hrefs = await page
      .locator('main a:visible')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    for (const way of [/^\/glossary\/#letter-/, /^\/timeline\/#month-/, /^\/sources\/#outlet-/]) {
      const href = hrefs.find((address) => way.test(address ?? ''))!;
      const { page: there } = await site.open(href.slice(1), { javaScriptEnabled: false });
      expect(await there.locator(':target').count(), href).toBe(1);
    }
    expect(complaints).toEqual([]);
  });

  it('every way to search that the page shows finds something', async () => {
    const { page } = await site.open('search/', screen);
    const examples = await page.locator('.search-help .example').allInnerTexts();
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) {
      await fieldOf(page).fill(example);
      await page.keyboard.press('Enter');
      await statusOf(page)
        .filter({ hasText: `“${example}”` })
        .waitFor();
      expect(await resultsOf(page).count(), example).toBeGreaterThan(0);
      expect(await page.locator('#search-notes').innerText(), example).not.toMatch(
        /Bedoelde|niet begrepen|geen /,
      );
    }
  });
});

it('on paper there are the results and what was asked, and nothing to press', async () => {
  const { page } = await site.open('search/?q=bestand', { colorScheme: 'dark' });
  await resultsOf(page).first().waitFor();
  await page.locator('#search-facets-body fieldset').first().waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await statusOf(page).innerText()).toContain('“bestand”');
  expect(await resultsOf(page).first().isVisible()).toBe(true);
  for (const role of ['combobox', 'button', 'checkbox', 'slider'] as const)
    expect(await page.getByRole(role).filter({ visible: true }).count(), role).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});
