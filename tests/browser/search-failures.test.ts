import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { fieldOf, resultsOf, SCREENS, statusOf } from './search-site.ts';
import { shippedSite } from './shipped-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite((await shippedSite()).site);
});

afterAll(() => site.close());

/** Files of the index, but for the page itself. */
const INDEX = /\/search\/[^/]+\.js$/;
const ROOT = /\/search\/(?:root|index)[^/]*\.js$/;

/** Opens the search page with something done to requests that match. */
async function openWith(pattern: RegExp, act: (route: Route) => Promise<void>, search = ''): Promise<Page> {
  const { page } = await site.open('search/');
  await page.context().route(pattern, act);
  await page.goto(new URL(`search/${search}`, site.url).href);
  return page;
}

describe.each(SCREENS)('on a %s', (_, screen) => {
  it('every request failing is said, with other ways in', async () => {
    const { page } = await site.open('about/', screen);
    await page.context().route(INDEX, (route) => route.abort());
    await page.goto(new URL('search/?q=bestand', site.url).href);
    await statusOf(page).filter({ hasText: 'niet worden geladen' }).waitFor();
    expect(await resultsOf(page).count()).toBe(0);
    expect(await page.locator('#search-ways a:visible').count()).toBeGreaterThan(2);
    expect(await page.locator('#search-advice a').getAttribute('href')).toContain('q=bestand');
  });
});

it('goes on with what is there where some requests fail, and says that there may be more', async () => {
  let seen = 0;
  const page = await openWith(
    INDEX,
    (route) => (ROOT.test(route.request().url()) || seen++ % 2 === 0 ? route.continue() : route.abort()),
    '?q=bestand+rusland+turkije+wapenstilstand+regeringsleger',
  );
  await page.locator('#search-notes').filter({ hasText: 'Een deel van het zoekregister' }).waitFor();
});

it.each([
  ['cut short', (body: string) => body.slice(0, body.length / 2)],
  ['damaged', (body: string) => body.replace(/[a-m]/g, 'z')],
  ['empty', () => ''],
  ['a page that says there is nothing', () => '<!doctype html><title>404</title>'],
])('says so where files are %s, without an error', async (_, change) => {
  const { page, complaints } = await site.open('about/');
  await page.context().route(INDEX, async (route) => {
    if (ROOT.test(route.request().url())) return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  });
  await page.goto(new URL('search/?q=bestand', site.url).href);
  await page.locator('#search-notes').filter({ hasText: 'Een deel van het zoekregister' }).waitFor();
  await fieldOf(page).fill('rusland');
  await statusOf(page).filter({ hasText: 'rusland' }).waitFor();
  expect(complaints.filter((complaint) => complaint.startsWith('uncaught'))).toEqual([]);
});

it('searches in the page itself where no worker may start', async () => {
  const page = await openWith(
    /\/search\/(?:\?.*)?$/,
    async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "worker-src 'none'" };
      await route.fulfill({ response, headers });
    },
    '?q=bestand',
  );
  await resultsOf(page).first().waitFor();
  expect(page.workers()).toEqual([]);
});

it('is a list of other ways where its own script cannot be loaded', async () => {
  const page = await openWith(/start-search-page/, (route) => route.abort());
  await page.locator('.no-script').waitFor();
  expect(await fieldOf(page).isVisible()).toBe(false);
  expect(await page.locator('#search-ways a:visible').count()).toBeGreaterThan(2);
});
