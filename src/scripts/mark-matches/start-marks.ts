import { connectEngine } from '../search/connect-engine.ts';
import { readSearchSettings } from '../search/search-settings.ts';
import { MARK_PARAMETER, type Searched } from '../search/result-address.ts';
import { markMatches } from './mark-matches.ts';

/**
 * Begins to mark what was searched for in a page that was opened from a result. What that needs to know, the search page
 * knows; a reading page carries none of it.
 */
async function startMarks(page: Document, { query, synonyms }: Required<Searched>): Promise<void> {
  const toSearch = page.querySelector<HTMLAnchorElement>('.to-search a');
  if (!toSearch) throw new Error('Expected a link to the search page');
  const root = new URL('../', toSearch.href).href;
  const response = await fetch(toSearch.href);
  if (!response.ok) throw new Error(`The search page answered ${response.status}.`);
  const settings = readSearchSettings(new DOMParser().parseFromString(await response.text(), 'text/html'));
  const { languages, parts, module } = settings;
  const place = { root, languages, parts, script: root + settings.engine, module };
  const worker = startWorker(place.script, place.module);
  worker?.postMessage({ root, languages, parts });
  const results = new URL(toSearch.href);
  results.searchParams.set('q', query);
  if (!synonyms) results.searchParams.set('synonyms', 'off');
  // Some servers answer without the last slash too.
  const path = `${location.pathname.slice(new URL(root).pathname.length).replace(/\/$/, '')}/`;
  await markMatches(
    page,
    { query, synonyms, path, resultsAddress: results.href },
    connectEngine(page, { ...place, worker }),
    settings.messages,
  );
}

function startWorker(script: string, module: boolean): Worker | undefined {
  try {
    return new Worker(script, { type: module ? 'module' : 'classic' });
  } catch {
    return undefined;
  }
}

const parameters = new URLSearchParams(location.search);
const query = parameters.get(MARK_PARAMETER)?.trim() ?? '';
const synonyms = parameters.get('synonyms') !== 'off';
// Where it fails, the page is what it was: an article to read, opened at the passage that was found.
if (query !== '') startMarks(document, { query, synonyms }).catch(() => undefined);
