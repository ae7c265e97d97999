import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HistorySite, historySite } from '../setup/history-site.ts';
import { launchBrowser } from './launch.ts';
import { type OpenSite, openSite } from './open-site.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let history: HistorySite;
let site: OpenSite;

beforeAll(async () => {
  history = await historySite();
  site = await openSite(history.site);
});

afterAll(() => site.close());

/** The address under which the first build published a passage: since then the article got another name, too. */
function oldAddress(words: string, slug = 'brug-weer-open', suffix = ''): string {
  const passage = history.published.find(({ text }) => text.includes(words));
  expect(passage, words).toBeDefined();
  return `articles/${slug}/#${passage!.id}${suffix}`;
}

const target = (page: Page) => page.locator(':target');

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  const open = async (address: string) => {
    const opened = await site.open(address, { javaScriptEnabled });
    if (javaScriptEnabled) await opened.page.waitForLoadState('networkidle');
    return opened;
  };

  it('an edited passage is found, and shows the words as they were', async () => {
    const { page, complaints } = await open(oldAddress('oostelijke pijler'));
    expect(await target(page).innerText()).toContain('diepe scheuren');
    expect(await target(page).isVisible()).toBe(true);
    if (javaScriptEnabled) {
      const answer = page.locator('.address-answer');
      await answer.filter({ hasText: 'gewijzigd' }).waitFor();
      await answer.getByRole('link').click();
    } else
      await page
        .locator('.passage', { has: target(page) })
        .locator('.passage-earlier')
        .click();
    const entry = target(page);
    expect(await entry.locator('del').allInnerTexts()).toContain('ruim vier');
    expect(await entry.locator('ins').allInnerTexts()).toContain('zeker vijf');
    expect(await entry.innerText()).toMatch(/Van 10 januari 2026 tot 20 maart 2026/);
    await entry.getByRole('link', { name: 'De hele tekst van toen' }).click();
    expect(await target(page).innerText()).toContain('ruim vier maanden');
    expect(complaints).toEqual([]);
  });

  it('a moved passage is found where it stands now', async () => {
    const { page, complaints } = await open(oldAddress('elk kwartier'));
    expect(await target(page).innerText()).toMatch(/^De pont naar Overwater/);
    expect(await page.locator('.address-answer').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('both halves of a merged passage lead to where their words are', async () => {
    for (const words of ['boos over de gang van zaken', 'een brief van de gemeente']) {
      const { page } = await open(oldAddress(words));
      const isHeir = (await target(page).evaluate((element) => element.closest('.article-text'))) !== null;
      if (!isHeir) {
        expect(await target(page).innerText()).toContain(words);
        if (javaScriptEnabled) {
          await page.locator('.address-answer').filter({ hasText: 'opgegaan' }).waitFor();
          expect(await page.locator('.answered').innerText()).toContain(words);
          continue;
        }
        await target(page)
          .getByRole('link', { name: /Deze woorden staan nu in alinea 3/ })
          .click();
      }
      expect(await target(page).innerText()).toContain(words);
    }
  });

  it('a removed passage is quoted, with the day it left', async () => {
    const { page, complaints } = await open(oldAddress('De veerman'));
    const stone = target(page);
    expect(await stone.innerText()).toMatch(/Verwijderd op 20 maart 2026\. Sinds 10 januari 2026/);
    expect(await stone.locator('blockquote').innerText()).toContain('vraagt om een tweede schip');
    expect(await stone.isVisible()).toBe(true);
    await stone.getByRole('link', { name: 'De hele tekst van toen' }).click();
    expect(await target(page).innerText()).toContain('De veerman');
    expect(complaints).toEqual([]);
  });

  it('an article that is gone is quoted, passage by passage', async () => {
    const { page, complaints } = await open(oldAddress('honderd kramen', 'veermarkt-afgelast'));
    expect(await target(page).innerText()).toMatch(/Verwijderd op 20 maart 2026.*honderd kramen/s);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Veermarkt dit jaar afgelast');
    expect(complaints).toEqual([]);
  });

  it('the article under its old name leads on', async () => {
    const { page } = await open(oldAddress('elk kwartier', 'brug-blijft-dicht'));
    if (!javaScriptEnabled) await page.waitForURL('**/articles/brug-weer-open/');
    else {
      await page.waitForURL('**/articles/brug-weer-open/#p-*');
      expect(await target(page).innerText()).toMatch(/^De pont naar Overwater/);
    }
    const { page: citing } = await open('articles/brug-blijft-dicht/cite/');
    await citing.waitForURL('**/articles/brug-weer-open/cite/');
  });
});

describe('words that were cited', () => {
  it('are answered for, where they are no more', async () => {
    const { page } = await site.open(
      oldAddress('oostelijke pijler', undefined, ':~:text=Herstel%20gaat%20ruim%20vier'),
    );
    await page
      .locator('.address-answer')
      .filter({ hasText: 'eerdere formulering' })
      .getByRole('link')
      .click();
    expect(await target(page).locator('del').allInnerTexts()).toContain('ruim vier');
  });

  it('are found and marked by us in a browser that knows no text fragments, also where they moved', async () => {
    const page = await (await launchBrowserWithoutTextFragments()).newPage();
    try {
      const { hash } = new URL(oldAddress('wethouder Postma'), site.url);
      for (const [words, text] of [
        ['in de raad gezegd', 'In%20de%20raad%20gezegd'],
        ['Een overtocht met de fiets', 'Een%20overtocht%20met%20de%20fiets'],
      ] as const) {
        await page.goto(`${site.url}articles/brug-weer-open/?${text.length}${hash}:~:text=${text}`);
        await page.locator('mark.cited').first().waitFor();
        expect(await page.locator('mark.cited').allInnerTexts()).toEqual([words]);
      }
    } finally {
      await page.context().browser()?.close();
    }
  });

  async function launchBrowserWithoutTextFragments() {
    const browser = await launchBrowser();
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    // What such a browser has not, and leaves in the address.
    await context.addInitScript(() => {
      delete (Document.prototype as unknown as Record<string, unknown>)['fragmentDirective'];
    });
    return context;
  }

  it('a sentence that is no more is said to be so', async () => {
    const { page } = await site.open(oldAddress('wethouder Postma', undefined, '.s9'));
    await page.locator('.address-answer').filter({ hasText: 'geen zin 9' }).waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each([320, 820, 1440])('axe finds nothing on %d pixels, and nothing is wider', async (width) => {
    const version = await versionPath();
    const removed = oldAddress('boos over de gang van zaken');
    for (const path of [
      removed,
      oldAddress('oostelijke pijler'),
      version,
      'articles/brug-weer-open/cite/',
      'articles/veermarkt-afgelast/',
    ]) {
      const { page, complaints } = await site.open(path, { colorScheme, viewport: { width, height: 800 } });
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document),
      );
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  async function versionPath(): Promise<string> {
    const { page } = await site.open(oldAddress('De veerman'));
    const href = await target(page)
      .getByRole('link', { name: 'De hele tekst van toen' })
      .getAttribute('href');
    return href!.slice(1);
  }
});
