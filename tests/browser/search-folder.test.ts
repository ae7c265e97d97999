import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../setup/remove-folder.ts';
import { launchBrowser } from './launch.ts';
import { fieldOf, resultsOf, saysOf, SCREENS } from './search-site.ts';
import { shippedSite } from './shipped-site.ts';

let browser: Browser;
let parent: string;

beforeAll(async () => {
  browser = await launchBrowser();
  // A name with a space and an accent, as folders have; the site knows nothing of where it lies.
  parent = await mkdtemp(join(tmpdir(), 'dossier op schijf é '));
  for (const [base, name] of [
    ['/', 'plain'],
    ['/x/', 'based'],
  ] as const)
    await cp((await shippedSite(base)).site.dir, join(parent, name), { recursive: true });
});

afterAll(async () => {
  await browser.close();
  await removeFolder(parent);
});

async function openFolder(
  name: string,
  search: string,
  screen: object,
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...screen });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${pathToFileURL(join(parent, name, 'search', 'index.html')).href}${search}`);
  return { page, errors };
}

describe.each(SCREENS)('on a %s, a site in a folder', (_, screen) => {
  it.each(['plain', 'based'])('is searched, and its results open (%s)', async (name) => {
    const { page, errors } = await openFolder(name, '', screen);
    await fieldOf(page).fill('wapenstilstand');
    await saysOf(page, 'wapenstilstand');
    expect(await resultsOf(page).locator('.hit .said mark').count()).toBeGreaterThan(0);
    // Its style sheets are there: no button is a browser's own.
    expect(await page.locator('.search-line').evaluate((line) => getComputedStyle(line).display)).toBe(
      'flex',
    );
    await page.locator('.result.is-article .hit').first().click();
    await page.waitForURL(/\/articles\/[^/]+\/index\.html\?search=wapenstilstand#p-/);
    expect(await page.locator(':target').count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

it('keeps its search in the address, and corrects and narrows as anywhere', async () => {
  const { page } = await openFolder('plain', '?q=wapenstilstant', SCREENS[1][1]);
  await page.locator('#search-notes button.is-query').click();
  await page.waitForURL(/q=wapenstilstand$/);
  await saysOf(page, 'wapenstilstand');
  const fold = page.locator('details.fold').filter({ hasText: 'Persoon' });
  await fold.locator('summary').click();
  await fold.locator('li').first().getByRole('checkbox').check();
  await page.waitForURL(/person=/);
  await resultsOf(page).first().waitFor();
});
