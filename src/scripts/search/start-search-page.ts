import { pagefindEngine } from './pagefind-engine.ts';
import { searchPage } from './search-page.ts';
import { readSearchSettings } from './search-settings.ts';

/** Brings the search page to life: chooses the engine, and hands it over. */
export function startSearchPage(page: Document): void {
  const settings = readSearchSettings(page);
  searchPage(page, settings, pagefindEngine(settings.base));
}
