import { fill } from '../../i18n/fill.ts';
import { moveAmongLinks } from './move-among-links.ts';
import { resultItem } from './result-item.ts';
import type { SearchEngine } from './search-engine.ts';
import type { SearchSettings } from './search-settings.ts';

/** Milliseconds of rest after a key before searching: not felt, and spares a search for every letter of a word. */
const REST = 120;

/** Pages shown at most: each may cost a request. Who finds more needs another word, not another screen of results. */
const MOST_RESULTS = 40;

interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

/** Searches while the reader types, keeps the query in the address, and says what was found. */
export function searchPage(page: Document, settings: SearchSettings, engine: SearchEngine): void {
  const parts = partsOf(page);
  const { form, field } = parts;
  const browser = page.defaultView;
  if (!browser) throw new Error('Expected a page in a window');
  const show = shower(page, parts, settings, engine);
  let timer: number | undefined;

  const searchNow = (): void => {
    browser.clearTimeout(timer);
    browser.history.replaceState(null, '', addressOf(browser.location, field.value));
    void show(field.value);
  };
  field.addEventListener('input', () => {
    browser.clearTimeout(timer);
    timer = browser.setTimeout(searchNow, REST);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchNow();
  });
  page.addEventListener('keydown', (event) => {
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      field.select();
    } else moveAmongLinks(event, field, parts.results);
  });

  for (const part of [form, page.getElementById('search-hint')]) part?.removeAttribute('hidden');
  field.value = new URLSearchParams(browser.location.search).get('q') ?? '';
  field.focus();
  void show(field.value);
}

function shower(
  page: Document,
  { status, results }: Parts,
  settings: SearchSettings,
  engine: SearchEngine,
): (query: string) => Promise<void> {
  const { messages, lang } = settings;
  const plurals = new Intl.PluralRules(lang);
  const textFor = (n: number): string => {
    if (n === 0) return messages.none;
    if (n >= MOST_RESULTS) return messages.best;
    return plurals.select(n) === 'one' ? messages.found.one : messages.found.other;
  };
  let latest = 0;
  return async (typed) => {
    const query = typed.trim();
    const turn = ++latest;
    try {
      // The first time says so; after that the index is there, and a word would only flicker.
      if (query !== '' && results.childElementCount === 0) status.textContent = messages.searching;
      await engine.load();
      const found = await engine.search(query, MOST_RESULTS);
      if (turn !== latest) return;
      results.replaceChildren(...found.map((result) => resultItem(page, result, settings)));
      status.textContent = query === '' ? '' : fill(textFor(found.length), { q: query, n: found.length });
    } catch {
      if (turn !== latest) return;
      results.replaceChildren();
      status.textContent = messages.error;
    }
  };
}

function partsOf(page: Document): Parts {
  const form = page.querySelector<HTMLFormElement>('#search-form');
  const field = page.querySelector<HTMLInputElement>('#search-field');
  const status = page.querySelector<HTMLElement>('#search-status');
  const results = page.querySelector<HTMLElement>('#search-results');
  if (!form || !field || !status || !results) throw new Error('Expected the parts of the search page');
  return { form, field, status, results };
}

function addressOf(location: Location, query: string): string {
  const parameters = new URLSearchParams(location.search);
  if (query.trim() === '') parameters.delete('q');
  else parameters.set('q', query.trim());
  const text = parameters.toString();
  return location.pathname + (text === '' ? '' : `?${text}`);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
