import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../setup/built-site.ts';
import { type OpenSite, openSite } from './open-site.ts';

const ARTICLE = 'articles/bridge-open/';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(await builtSite('tests/sites/english'));
});

afterAll(async () => {
  await site.close();
});

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  it('a citation is seen beside the words, and is no part of them', async () => {
    const { page, complaints } = await site.open(ARTICLE, { javaScriptEnabled });
    const passage = page.locator('p', { hasText: 'The repair cost' });
    expect((await passage.innerText()).trim()).toMatch(/Overwater paid half\.$/);
    const shown = await page
      .locator('a.citation')
      .evaluate((element) => getComputedStyle(element, '::before').content);
    expect(shown).toContain('see Writer, 2017, p. 12');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('it has a name for those who do not see it, and leads to the list at the foot', async () => {
    const { page } = await site.open(ARTICLE, { javaScriptEnabled });
    await page.getByRole('link', { name: /^Source: .*Writer, 2017/ }).click();
    expect(new URL(page.url()).hash).toBe('#ref-report2017');
    const entry = page.locator('#ref-report2017');
    expect(await entry.innerText()).toContain('The Bridge, an Account');
    await entry.getByRole('link', { name: /^All places ?: The Bridge/ }).click();
    expect(await page.locator('h1').innerText()).toBe('The Bridge, an Account');
    await page.context().close();
  });
});

it('what is selected and copied is the words of the source alone', async () => {
  const { page } = await site.open(ARTICLE);
  const selected = await page.locator('p', { hasText: 'The repair cost' }).evaluate((element) => {
    const selection = getSelection();
    selection?.selectAllChildren(element);
    return selection?.toString();
  });
  expect(selected?.trim()).toMatch(/known for\. Overwater paid half\.$/);
  await page.context().close();
});
