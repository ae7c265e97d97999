import type { BrowserContextOptions, Page } from 'playwright-core';
import type { OpenSite } from './open-site.ts';

/** Windows in which the search page is tried: a phone with a finger, a desk with a mouse. */
export const SCREENS = [
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
  ['desk', { viewport: { width: 1440, height: 900 } }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[];

/** The search page of a site, where it has found something. */
export async function searchFor(
  site: OpenSite,
  search: string,
  options?: BrowserContextOptions,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const opened = await site.open(`search/?${search}`, options);
  await resultsOf(opened.page).first().waitFor();
  return opened;
}

export const resultsOf = (page: Page) => page.locator('#search-results > li');
export const fieldOf = (page: Page) => page.getByRole('combobox', { name: /./ }).first();
export const statusOf = (page: Page) => page.locator('#search-status');

/** Waits until the page says that it has searched for `words`. */
export async function saysOf(page: Page, words: string): Promise<string> {
  const status = statusOf(page).filter({ hasText: `“${words}”` });
  await status.waitFor();
  return status.innerText();
}

/** What has the focus, as its text or its id. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element === null || element.id === '' ? (element?.textContent ?? '').trim() : element.id;
  });
}
