import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { kindsOfPages } from './kinds-of-pages.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { resultsOf } from './search-site.ts';
import { type ShippedSite, shippedSite } from './shipped-site.ts';

/** What all scripts of the first query may weigh: less than half of what the best known engine loads before it starts. */
const MOST_SCRIPT_BYTES = 35_500;

/** What a first query may read of the index of a small dossier: the root, a shard for each word, where terms are, texts of a few. */
const MOST_INDEX_BYTES = 20_000;

let shipped: ShippedSite;
let site: OpenSite;

beforeAll(async () => {
  shipped = await shippedSite();
  site = await openSite(shipped.site);
});

afterAll(() => site.close());

it('a page that is read asks nothing of search', async () => {
  const asked: string[] = [];
  const { page } = await site.open('about/');
  page.on('request', (request) => asked.push(request.url()));
  for (const path of await kindsOfPages(shipped.site.dir))
    if (path !== 'search/') await page.goto(new URL(path, site.url).href);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => /\/search\/|(?:start-(?:engine|marks|search)|_astro\/nl)/.test(url))).toEqual(
    [],
  );
});

it('the first query loads little', async () => {
  const { page } = await site.open('about/');
  const bodies = new Map<string, Promise<Buffer>>();
  page.context().on('response', (response) =>
    bodies.set(
      response.url(),
      response.body().catch(() => Buffer.alloc(0)),
    ),
  );
  await page.goto(new URL('search/?q=bestand', site.url).href);
  await resultsOf(page).first().waitFor();
  await page.locator('#search-facets-body fieldset').first().waitFor();
  let [scripts, index, data] = [0, 0, 0];
  for (const [url, body] of bodies) {
    const size = gzipSync(await body, { level: 9 }).length;
    if (/_astro\/.*\.js$/.test(url)) scripts += size;
    else if (/\/search\/[^/]+\.js$/.test(url)) index += size;
    else if (url.includes('/data/')) data += size;
  }
  console.log(`First query, gzipped: scripts ${scripts} B, index ${index} B, texts ${data} B.`);
  expect(scripts).toBeGreaterThan(1000);
  expect(scripts).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  expect(index).toBeGreaterThan(1000);
  expect(index).toBeLessThanOrEqual(MOST_INDEX_BYTES);
});

it('typefaces wait for the first answer, unless the reader has them already', async () => {
  const { page } = await site.open('about/');
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  const isTypeface = (path: string): boolean => path.endsWith('.woff2');
  const held = (): Promise<boolean> => page.locator('html.typefaces-later').isVisible();
  await page.goto(new URL('search/?q=bestand', site.url).href);
  await page.waitForFunction(() => document.fonts.check('1em Newsreader'));
  expect(asked.findIndex(isTypeface)).toBeGreaterThan(asked.findLastIndex((path) => path.includes('/data/')));
  expect(await held()).toBe(false);
  for (const go of [() => page.reload(), () => page.locator('.to-search a').click()]) {
    await page.context().route(/\/search\/[^/]+\.js$/, () => undefined);
    await go();
    await page.locator('#search-form').waitFor();
    expect(await held()).toBe(false);
    await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  }
});
