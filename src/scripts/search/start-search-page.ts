import { connectEngine, type EnginePlace } from './connect-engine.ts';
import { loadSaving } from './load-saving.ts';
import { loadSuggesting } from './load-suggesting.ts';
import { openFromFolder } from './open-from-folder.ts';
import { pageWords } from './page-words.ts';
import { searchPage } from './search-page.ts';
import { readSearchSettings } from './search-settings.ts';

declare global {
  /** What the head of the page has begun already: the engine is on its way while the page is read. */
  var dossierSearch: EnginePlace | undefined;
}

/** Brings the search page to life. */
function startSearchPage(page: Document, started: EnginePlace): void {
  const settings = readSearchSettings(page);
  const inFolder = started.root.startsWith('file:');
  const place = { root: inFolder ? '../' : settings.base, inFolder };
  if (inFolder) {
    openFromFolder(page, settings.base, place);
    page.querySelector('#search-hint')?.append(` ${settings.messages.folder}`);
  }
  const { root, module } = started;
  searchPage(page, pageWords(settings), place, connectEngine(page, started), {
    loadSaving: () => loadSaving(page, root + settings.saving, module),
    loadSuggesting: () => loadSuggesting(page, root + settings.suggesting, module),
  });
}

const started = globalThis.dossierSearch;
if (!started) throw new Error('Expected the head of the search page to have begun');
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => {
    startSearchPage(document, started);
  });
else startSearchPage(document, started);
