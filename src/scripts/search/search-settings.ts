import type { Messages } from '../../i18n/messages.ts';

/** What the page tells its script. */
export interface SearchSettings {
  /** Base path of the site, ending in a slash. */
  readonly base: string;
  readonly lang: string;
  readonly messages: Messages['search'];
  /** What a hit in a heading is called. */
  readonly heading: string;
}

/** Reads the settings that the page holds as JSON; a page without them is a bug. */
export function readSearchSettings(page: Document): SearchSettings {
  const text = page.querySelector('#search-settings')?.textContent;
  if (text === undefined) throw new Error('Expected the settings of the search page in #search-settings');
  return JSON.parse(text) as SearchSettings;
}
