import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { fieldOf, resultsOf, saysOf, SCREENS, searchFor, statusOf } from './search-site.ts';
import { type ShippedSite, shippedSite } from './shipped-site.ts';

let shipped: ShippedSite;
let site: OpenSite;

beforeAll(async () => {
  shipped = await shippedSite();
  site = await openSite(shipped.site);
});

afterAll(() => site.close());

/** Facets are folded away on a phone. */
async function unfold(page: Page): Promise<void> {
  const title = page.locator('#search-facets-title');
  if (await title.isVisible()) await title.click();
  await page.locator('#search-facets-body fieldset').first().waitFor();
}

/** How many results the page says there are. */
async function countOf(page: Page): Promise<number> {
  return Number(/^\d+/.exec(await statusOf(page).innerText())?.[0]);
}

describe.each(SCREENS)('on a %s, results', (_, screen) => {
  it('are grouped by article, open at their passage, and show the words around what matched', async () => {
    const { page, complaints } = await searchFor(site, 'q=bestand', screen);
    const article = page.locator('.result.is-article').first();
    const href = await article.locator('.hit').first().getAttribute('href');
    expect(href).toMatch(/^\/articles\/[^/]+\/\?search=bestand#p-/);
    const said = await article.locator('.hit .said').first().innerText();
    const { passages } = shipped.articles.find(({ url }) => href!.startsWith(url))!;
    const passage = passages.find(({ id }) => href!.endsWith(`#${id}`))!;
    expect(passage.text).toContain(said.replace(/^… | …$/g, ''));
    expect(await article.locator('.hit mark').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('show what really matched, each kind in a look that does not rest on colour', async () => {
    const { page } = await searchFor(site, 'q=bestand', screen);
    const looks = await page.evaluate(() =>
      ['exact', 'stem', 'part', 'synonym'].map((kind) => {
        const mark = document.createElement('mark');
        mark.className = `is-${kind}`;
        document.querySelector('#search-legend')?.append(mark);
        const { fontWeight, textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
        const line = textDecorationLine === 'none' ? 'none' : textDecorationStyle;
        return `${fontWeight} ${line}`;
      }),
    );
    expect(new Set(looks).size).toBe(4);
    const classes = await page
      .locator('#search-results mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('class') ?? ''));
    const kinds = [...new Set(classes)].map((name) => name.replace('is-', ''));
    expect(kinds).toContain('exact');
    expect(kinds).toContain('synonym');
    const legend = await page.locator('.legend mark').count();
    expect(legend).toBe(kinds.length);
  });

  it('say which other names were searched for, and do without them at a press', async () => {
    const { page } = await searchFor(site, 'q=wapenstilstand', screen);
    const note = page.locator('#search-notes').filter({ hasText: /Ook gezocht op: .*staakt-het-vuren/ });
    await note.waitFor();
    const before = await countOf(page);
    await note.getByRole('button', { name: /eigen woorden/ }).click();
    await page.waitForURL(/synonyms=off/);
    await page.locator('#search-notes').filter({ hasText: 'alleen op uw eigen woorden' }).waitFor();
    expect(await page.locator('#search-results mark.is-synonym').count()).toBe(0);
    expect(await countOf(page)).toBeLessThan(before);
    await page.goBack();
    await note.waitFor();
    expect(await countOf(page)).toBe(before);
  });

  it('ask what was meant where a word is unknown', async () => {
    const { page } = await site.open('search/?q=wapenstilstant', screen);
    const meant = page.locator('#search-notes button.is-query');
    await meant.waitFor();
    expect(await meant.innerText()).toBe('wapenstilstand');
    expect(await resultsOf(page).count()).toBeGreaterThan(0);
    await meant.click();
    await saysOf(page, 'wapenstilstand');
    expect(await fieldOf(page).inputValue()).toBe('wapenstilstand');
  });

  it('explain what was not understood, and search all the same', async () => {
    const { page, complaints } = await searchFor(site, 'q=bestand+na:morgen', screen);
    await page
      .locator('#search-notes')
      .filter({ hasText: /“na:morgen” is niet als datum/ })
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('are narrowed by facets of which the counts follow the query, and Back undoes it', async () => {
    const { page, complaints } = await searchFor(site, 'q=bestand', screen);
    await unfold(page);
    const before = await countOf(page);
    const kind = page.locator('[data-facet="kind"] li').filter({ hasText: 'Kwestie' });
    const promised = Number(await kind.locator('.count').innerText());
    await kind.getByRole('checkbox').check();
    await page.waitForURL(/kind=claim/);
    await statusOf(page)
      .filter({ hasText: new RegExp(`^${promised} `) })
      .waitFor();
    expect(promised).toBeLessThan(before);
    await page.locator('.chip').filter({ hasText: 'Kwestie' }).waitFor();
    await page.goBack();
    await statusOf(page)
      .filter({ hasText: new RegExp(`^${before} `) })
      .waitFor();
    await page.goForward();
    await page.locator('.chip').filter({ hasText: 'Kwestie' }).click();
    await statusOf(page)
      .filter({ hasText: new RegExp(`^${before} `) })
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('are narrowed to those that name a person, which is fetched only when asked for', async () => {
    const { page } = await searchFor(site, 'q=bestand', screen);
    await unfold(page);
    const fold = page.locator('details.fold').filter({ hasText: 'Persoon' });
    await fold.locator('summary').click();
    const first = fold.locator('li').first();
    const promised = Number(await first.locator('.count').innerText());
    await first.getByRole('checkbox').check();
    await page.waitForURL(/person=/);
    await statusOf(page)
      .filter({ hasText: new RegExp(`^${promised} `) })
      .waitFor();
  });

  it('are narrowed to a period: typed, by keyboard, and by dragging', async () => {
    const { page } = await searchFor(site, 'q=bestand', screen);
    await unfold(page);
    await page.locator('#search-after').fill('2017-01-01');
    await page.waitForURL(/after=2017-01-01/);
    await page.locator('.chip').filter({ hasText: 'vanaf 1 januari 2017' }).click();
    await page.waitForURL((url) => !url.search.includes('after'));

    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/after=\d{4}/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('after'));

    const plot = page.locator('.plot');
    await page.waitForFunction(() => document.querySelectorAll('.plot .is-out').length === 0);
    await plot.hover({ position: { x: 2, y: 20 } });
    await page.mouse.down();
    const box = (await plot.boundingBox())!;
    await page.mouse.move(box.x + box.width / 3, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/before=\d{4}/);
    expect(new URL(page.url()).searchParams.get('after')).toBe(null);
  });

  it('come in the order that is asked for', async () => {
    const { page } = await searchFor(site, 'q=bestand&kind=passage', screen);
    const datesOf = (): Promise<string[]> =>
      resultsOf(page)
        .locator('time')
        .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    await page.locator('#search-sort').selectOption('oldest');
    await page.waitForURL(/sort=oldest/);
    await page.waitForFunction(() => {
      const dates = [...document.querySelectorAll('#search-results time')].map((time) =>
        time.getAttribute('datetime'),
      );
      return dates.length > 1 && dates.join() === dates.toSorted().join();
    });
    const oldest = await datesOf();
    await page.locator('#search-sort').selectOption('newest');
    await page.waitForURL(/sort=newest/);
    await page.waitForFunction(
      (first) => document.querySelector('#search-results time')?.getAttribute('datetime') !== first,
      oldest[0],
    );
    // As many as the screen shows: the other end of the list.
    const newest = await datesOf();
    expect(newest.length).toBeGreaterThan(1);
    expect(newest).toEqual(newest.toSorted().toReversed());
    expect(newest[0]! > oldest.at(-1)!).toBe(true);
  });

  it('are saved as CSV and as citations', async () => {
    const { page, complaints } = await searchFor(site, 'q=bestand', screen);
    const saved = async (name: string): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return readFile(await file.path(), 'utf8');
    };
    const rows = (await saved('CSV')).trimEnd().split('\r\n');
    expect(rows[0]).toBe('\uFEFFartikel,titel,datum,krant of site,alinea,tekst,adres,score');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.slice(1).join('\n')).toContain(`${site.url}articles/`);
    const items = JSON.parse(await saved('CSL-JSON')) as { id: string; type: string }[];
    expect(items.length).toBeGreaterThan(1);
    const slugs = shipped.articles.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
    for (const [name, record] of [
      ['RIS', /^TY {2}- NEWS/gm],
      ['BibTeX', /^@/gm],
      ['BibLaTeX', /^@/gm],
    ] as const)
      expect((await saved(name)).match(record)).toHaveLength(items.length);
    expect(complaints).toEqual([]);
  });

  it('are shown ten at a time, and more at a press, where the reader was when coming back', async () => {
    const { page } = await searchFor(site, 'q=bestand', screen);
    const first = await resultsOf(page).count();
    expect(first).toBeGreaterThanOrEqual(3);
    expect(first).toBeLessThan(10);
    await resultsOf(page).last().scrollIntoViewIfNeeded();
    await resultsOf(page).nth(9).waitFor();
    await page.getByRole('button', { name: /^Toon nog/ }).click();
    await page.waitForURL(/pages=2/);
    await resultsOf(page).nth(10).waitFor();
    const link = resultsOf(page).nth(11).locator('h2 a');
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(100);
    await link.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await resultsOf(page).nth(11).waitFor();
    await page.waitForFunction((at) => Math.abs(scrollY - at) < 60, before);
  });

  it('stay as they are where all is asked anew in the address', async () => {
    const search = 'q=bestand&kind=passage&after=2016-12-29&before=2016-12-31&sort=oldest&synonyms=off';
    const { page } = await searchFor(site, search, screen);
    expect(await page.locator('#search-sort').inputValue()).toBe('oldest');
    expect(await page.locator('.chip').count()).toBe(2);
    expect(new URL(page.url()).search).toBe(`?${search}`);
    const said = await statusOf(page).innerText();
    await page.reload();
    await resultsOf(page).first().waitFor();
    expect(await statusOf(page).innerText()).toBe(said);
  });
});
