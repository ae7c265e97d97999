import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historySite } from '../setup/history-site.ts';
import { type OpenSite, openSite } from './open-site.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const ARTICLE = 'articles/brug-weer-open/';
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

let site: OpenSite;

beforeAll(async () => {
  site = await openSite((await historySite()).site);
});

afterAll(() => site.close());

async function open(options: BrowserContextOptions = {}, path = ARTICLE) {
  const opened = await site.open(path, options);
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return opened;
}

/** What a program that asks for a type would get from the clipboard. */
function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (asked) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(asked) === true ? (await item.getType(asked)).text() : '';
  }, type);
}

const passageLink = (page: Page, words: string) =>
  page.locator('.passage', { hasText: words }).locator('.passage-cite');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Citeren' });
const copied = (page: Page) => dialog(page).getByRole('status').filter({ hasText: 'Gekopieerd' }).waitFor();

/** Selects words of a passage, as dragging over them would. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((asked) => {
    const walker = document.createTreeWalker(document.querySelector('.article-text')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(asked);
      if (at !== -1) getSelection()!.setBaseAndExtent(node, at, node, at + asked.length);
    }
  }, words);
}

describe('a passage is cited', () => {
  async function expectCopied(page: Page): Promise<void> {
    await copied(page);
    const text = await clipboard(page, 'text/plain');
    expect(text).toMatch(
      /^de Vries, J\. \(2024.*Brug over de Wijde Aa blijft dicht.*De Overwaterse Courant/s,
    );
    expect(text).toMatch(/articles\/brug-weer-open\/#p-\w+/);
    const html = await clipboard(page, 'text/html');
    expect(html).toContain('<i>De Overwaterse Courant</i>');
    expect(html).toMatch(/<a href="http[^"]*\/articles\/brug-weer-open\/#p-\w+"/);
    expect(await clipboard(page, 'web text/markdown')).toContain('*De Overwaterse Courant*');
  }

  it('with a mouse', async () => {
    const { page, complaints } = await open();
    await page.locator('.passage', { hasText: 'wethouder Postma' }).hover();
    await passageLink(page, 'wethouder Postma').click();
    await dialog(page).getByRole('button', { name: 'Bronvermelding: Kopieer' }).click();
    await expectCopied(page);
    expect(complaints).toEqual([]);
  });

  it('with the keyboard alone, which then goes on where it was', async () => {
    const { page } = await open();
    await page.locator('.passage', { hasText: 'wethouder Postma' }).locator('.passage-link').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('passage-cite');
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    const button = dialog(page).getByRole('button', { name: 'Bronvermelding: Kopieer' });
    for (let presses = 0; presses < 12; presses++) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expectCopied(page);
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('passage-cite');
  });

  it('with a finger', async () => {
    const { page } = await open(PHONE);
    await passageLink(page, 'wethouder Postma').tap();
    await dialog(page).getByRole('button', { name: 'Bronvermelding: Kopieer' }).tap();
    await expectCopied(page);
  });

  it('where the browser has no clipboard for pages, the old way', async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    });
    await page.reload();
    await passageLink(page, 'wethouder Postma').click();
    await dialog(page).getByRole('button', { name: 'Bronvermelding: Kopieer' }).click();
    await copied(page);
    const reader = await page.context().newPage();
    await reader.goto(site.url);
    expect(await clipboard(reader, 'text/plain')).toMatch(/^de Vries, J\. \(2024/);
    expect(await clipboard(reader, 'text/html')).toContain('<i>De Overwaterse Courant</i>');
  });

  it('in Markdown, and as a quotation that says where it is from', async () => {
    const { page } = await open();
    await passageLink(page, 'wethouder Postma').click();
    await dialog(page).getByRole('button', { name: 'Citaat met link: als Markdown' }).click();
    await copied(page);
    expect(await clipboard(page, 'text/plain')).toMatch(
      /^> De brug over .*\n\n\[\(.*2024.*1\)\]\(<http.*#p-\w+>\)$/s,
    );
    await dialog(page).getByRole('button', { name: 'Citaat met link: Kopieer' }).click();
    await expect.poll(() => clipboard(page, 'text/html')).toMatch(/<blockquote [^>]*cite=/);
  });

  it('in the style and language that were chosen, which are remembered', async () => {
    const { page } = await open();
    await passageLink(page, 'wethouder Postma').click();
    await dialog(page).getByLabel('Stijl').selectOption({ label: 'MLA 9' });
    await dialog(page).getByLabel('Taal').selectOption({ label: 'English (UK)' });
    const reference = dialog(page).locator('.reference .shown');
    await expect.poll(() => reference.innerText()).toMatch(/‘Brug over .*8 Mar(?:ch|\.)? 2024/s);
    await page.reload();
    await passageLink(page, 'scheuren').click();
    await expect.poll(() => reference.innerText()).toMatch(/8 Mar(?:ch|\.)? 2024/);
  });

  it('in the version that it is now, if that is asked', async () => {
    const { page } = await open();
    await passageLink(page, 'wethouder Postma').click();
    await dialog(page).getByRole('checkbox').check();
    const address = await dialog(page).locator('.link a').innerText();
    expect(address).toMatch(/\/articles\/brug-weer-open\/v\/\w+\/#p-\w+$/);
    await page.goto(address);
    expect(await page.locator(':target').innerText()).toContain('wethouder Postma');
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    await page.getByRole('link', { name: 'Naar het artikel zoals het nu is' }).click();
    expect(new URL(page.url()).pathname).toBe(`/${ARTICLE}`);
  });

  it('in a file for a reference manager, with the passage and the day', async () => {
    const { page } = await open();
    await passageLink(page, 'wethouder Postma').click();
    for (const [name, expected] of [
      ['CSL-JSON', /"note": ?"¶ 1"[^]*"accessed"|"accessed"[^]*"note": ?"¶ 1"/],
      ['BibTeX', /@\w+\{[^]*#p-\w+/],
      ['BibLaTeX', /urldate/],
      ['RIS', /TY {2}- NEWS[^]*#p-\w+/],
    ] as const) {
      const waiting = page.waitForEvent('download');
      await dialog(page).getByRole('link', { name, exact: true }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toMatch(/^brug-weer-open-p-\w+\./);
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toMatch(expected);
      expect(text).toContain('De Overwaterse Courant');
    }
  });

  it('without JavaScript, on a page that has it all', async () => {
    const { page, complaints } = await open({ javaScriptEnabled: false });
    await passageLink(page, 'wethouder Postma').click();
    await page.waitForURL('**/articles/brug-weer-open/cite/#p-*');
    expect(await page.locator(':target').innerText()).toMatch(/wethouder Postma.*2024.*#p-/s);
    expect(await page.locator('.csl').count()).toBeGreaterThan(8);
    for (const name of ['CSL-JSON', 'BibTeX', 'BibLaTeX', 'RIS']) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      const file = await page.request.get(new URL(href!, page.url()).href);
      expect(await file.text()).toContain('De Overwaterse Courant');
    }
    expect(complaints).toEqual([]);
  });
});

describe('selected words are cited', () => {
  const WORDS = 'ontstaan door de vorst';

  it('by a link that leads to those words', async () => {
    const { page, complaints } = await open();
    await select(page, WORDS);
    await page.getByRole('button', { name: 'Citeer deze woorden' }).click();
    const address = await dialog(page).locator('.link a').innerText();
    expect(decodeURIComponent(new URL(address).hash)).toMatch(new RegExp(`^#p-\\w+:~:text=${WORDS}$`));
    expect(await dialog(page).locator('.quotation blockquote').innerText()).toBe(WORDS);
    expect(await dialog(page).locator('.in-text .shown').innerText()).toMatch(/2\)$/);
    expect(complaints).toEqual([]);
  });

  it('also with the keyboard: Tab leads from the words to the button', async () => {
    const { page } = await open();
    await page
      .locator('.article-text')
      .getByText('Volgens dhr. Hoekstra')
      .dblclick({ position: { x: 8, y: 12 } });
    for (let presses = 0; presses < 6; presses++) await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.cite-words').waitFor();
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement!.className)) === 'cite-words') break;
    }
    await page.keyboard.press('Enter');
    expect(await dialog(page).locator('.quotation blockquote').innerText()).toMatch(/^Volgens dhr\./);
  });

  it('across passages, quoting each', async () => {
    const { page } = await open(PHONE);
    await page.evaluate(() => {
      const [, second, third] = document.querySelectorAll('.article-text .passage > p');
      getSelection()!.setBaseAndExtent(second!.firstChild!, 10, third!.firstChild!, 20);
    });
    await page.getByRole('button', { name: 'Citeer deze woorden' }).tap();
    await dialog(page).waitFor();
    expect(await dialog(page).locator('.quotation blockquote p').count()).toBe(2);
    expect(await dialog(page).locator('.in-text .shown').innerText()).toMatch(/2[-–]3\)$/);
    expect(await dialog(page).locator('.link a').innerText()).toMatch(/#p-\w+:~:text=[^,]+,[^,]+$/);
  });

  it('the button goes when nothing is selected', async () => {
    const { page } = await open();
    await select(page, WORDS);
    await page.locator('.cite-words').waitFor();
    await page.evaluate(() => {
      getSelection()!.removeAllRanges();
    });
    await page.locator('.cite-words').waitFor({ state: 'detached' });
  });
});

describe('a sentence', () => {
  it('has an address, which marks it and nothing else', async () => {
    const { page } = await open();
    await passageLink(page, 'scheuren').click();
    await dialog(page)
      .getByLabel('Waarnaar')
      .selectOption({ label: 'Zin 2: Die zijn ontstaan door de vorst van januari.' });
    const address = await dialog(page).locator('.link a').innerText();
    expect(address).toMatch(/#p-\w+\.s2$/);
    const { page: other } = await open({}, new URL(address).pathname.slice(1) + new URL(address).hash);
    await other.locator('mark.cited').first().waitFor();
    expect(await other.locator('mark.cited').allInnerTexts()).toEqual([
      'Die zijn ontstaan door de vorst van januari.',
    ]);
    expect(await other.locator('mark.cited').first().isVisible()).toBe(true);
  });
});

describe('a page that is read', () => {
  it('loads nothing of citing but what listens', async () => {
    const { page } = await site.open(ARTICLE);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(loaded.filter((path) => /on-demand|citing\.json/.test(path))).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each([
    ['phone', { width: 320, height: 640 }],
    ['desk', { width: 1440, height: 900 }],
  ])('axe finds nothing in the dialog on a %s, and nothing is too wide', async (_, viewport) => {
    const { page } = await open({ colorScheme, viewport });
    await passageLink(page, 'scheuren').click();
    await dialog(page).getByRole('button', { name: 'Link: Kopieer', exact: true }).click();
    await copied(page);
    await page.addScriptTag({ path: AXE });
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document),
    );
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`),
    ).toEqual([]);
    const wide = await page.evaluate(
      () =>
        [document.documentElement, document.querySelector('dialog')!].filter(
          (box) => box.scrollWidth > box.clientWidth,
        ).length,
    );
    expect(wide).toBe(0);
  });
});
