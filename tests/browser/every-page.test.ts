import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../setup/built-site.ts';
import { auditPage } from './audit-page.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { shippedSite } from './shipped-site.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

let site: OpenSite;
let paths: readonly string[] = [];
/** A dossier of which two articles have copy in common. */
let sharing: OpenSite;
let sharedCopy: readonly string[] = [];

beforeAll(async () => {
  const shipped = await shippedSite();
  site = await openSite(shipped.site);
  paths = await kindsOfPages(shipped.site.dir);
  const english = await builtSite('tests/sites/english', '/');
  sharing = await openSite(english);
  sharedCopy = (await kindsOfPages(english.dir)).filter((path) => path.includes('/with/'));
});

afterAll(async () => {
  await site.close();
  await sharing.close();
});

it('there are pages of every kind', () => {
  const kinds = [
    '',
    'articles/',
    'glossary/',
    'claims/',
    'timeline/',
    'sources/',
    'search/',
    'about/',
    '404.html',
  ];
  expect(paths).toEqual(expect.arrayContaining(kinds));
  expect(sharedCopy).toHaveLength(1);
  expect(paths.filter((path) => /^(?:articles|glossary)\/[^/]+\/$/.test(path))).toHaveLength(2);
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it.each([
    ['phone', PHONE],
    ['desk', DESK],
  ])('axe finds nothing on a %s', async (_, viewport) => {
    const found: string[] = [];
    for (const { on, path } of everywhere()) {
      const { page, complaints } = await on.open(path, { colorScheme, viewport });
      await openEverything(page);
      found.push(...(await auditPage(page)), ...complaints);
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});

it('axe finds something where there is something', async () => {
  const { page } = await site.open('');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:,"><button></button>');
  });
  expect((await auditPage(page)).join('\n')).toMatch(/button-name[^]*image-alt|image-alt[^]*button-name/);
});

it.each([320, 390, 820])('nothing is wider than a screen of %d pixels', async (width) => {
  const wide: string[] = [];
  for (const { on, path } of everywhere()) {
    const { page } = await on.open(path, { viewport: { width, height: 800 } });
    await openEverything(page);
    const actual = await page.evaluate(() => document.documentElement.scrollWidth);
    if (actual > width) wide.push(`/${path} is ${actual} pixels wide`);
    await page.context().close();
  }
  expect(wide).toEqual([]);
});

it.each([390, 1440])('a wide table scrolls by itself on a screen of %d pixels', async (width) => {
  const path = paths.find((one) => /^articles\/[^/]+\/$/.test(one));
  const { page } = await site.open(path ?? '', { viewport: { width, height: 800 } });
  const actual = await page.evaluate(() => {
    const cells = '<td>Onderhandelingscomité</td>'.repeat(12);
    document
      .querySelector('.article-text')
      ?.insertAdjacentHTML('beforeend', `<table><tr>${cells}</tr></table>`);
    const table = document.querySelector('.article-text table');
    const scrolls = table !== null && table.scrollWidth > table.clientWidth;
    return { page: document.documentElement.scrollWidth, scrolls };
  });
  expect(actual).toEqual({ page: width, scrolls: true });
});

it('dark is dark, and light is light', async () => {
  const brightness = async (colorScheme: 'light' | 'dark'): Promise<number> => {
    const { page } = await site.open('', { colorScheme });
    const image = await page.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } });
    return page.evaluate(async (base64) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const context = new OffscreenCanvas(8, 8).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return context?.getImageData(0, 0, 1, 1).data[1] ?? -1;
    }, image.toString('base64'));
  };
  expect(await brightness('light')).toBeGreaterThan(200);
  expect(await brightness('dark')).toBeLessThan(60);
});

/** The pages of every kind, each with the site it is in. */
function everywhere(): { on: OpenSite; path: string }[] {
  return [...paths.map((path) => ({ on: site, path })), ...sharedCopy.map((path) => ({ on: sharing, path }))];
}

/** What stands beside paragraphs is seen only when it is opened. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('.passage-referrers, .referrers, .cite-page details'))
      details.setAttribute('open', '');
  });
}
