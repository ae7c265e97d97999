import type { SearchEngine } from '../../core/search/search-engine.ts';
import { facetPanel } from './facet-panel.ts';
import { foldFacets } from './fold-facets.ts';
import type { Saving } from './load-saving.ts';
import { moveAmongResults } from './move-among-results.ts';
import { type PageParts, pageParts } from './page-parts.ts';
import type { PageWords } from './page-words.ts';
import type { Place } from './result-address.ts';
import { readState, type SearchState } from './search-state.ts';
import { searchShower } from './show-search.ts';
import { searchTools } from './search-tools.ts';
import type { Suggesting, suggestWhileTyping } from './suggest-while-typing.ts';
import { writeState } from './write-state.ts';

/** Milliseconds of rest after a key before searching: not felt, and spares a search for every letter of a word. */
const REST = 120;

/** Scripts of the page that few readers need, or not at once. */
interface LaterScripts {
  readonly loadSaving: () => Promise<Saving>;
  readonly loadSuggesting: () => Promise<typeof suggestWhileTyping>;
}

/** Brings the search page to life: it searches while the reader types, and keeps in the address what is asked. */
export function searchPage(
  page: Document,
  words: PageWords,
  place: Place,
  engine: SearchEngine,
  { loadSaving, loadSuggesting }: LaterScripts,
): void {
  const parts = pageParts(page);
  const { form, field } = parts;
  let state = readState(location.search);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Typing changes the address of this step; choosing makes a new step, to which the reader can go back. */
  const ask = (next: SearchState, step: 'new' | 'same'): void => {
    clearTimeout(timer);
    const address = writeState(next);
    const isNew = address !== writeState(state);
    state = next;
    if (step === 'new' && isNew) history.pushState(null, '', location.pathname + address);
    else if (isNew) history.replaceState(null, '', location.pathname + address);
    if (field.value.trim() !== next.query.trim()) field.value = next.query;
    void show(state);
  };
  const go = (next: SearchState): void => {
    ask(next, 'new');
  };
  const askTyped = (): void => {
    ask({ ...state, query: field.value, pages: 1 }, 'same');
  };
  const panel = facetPanel(parts.facetsBody, engine, words, go);
  const show = searchShower(engine, { parts, words, place, panel, go });
  // Without a script there is nothing to choose from.
  parts.suggestions.role = 'listbox';
  let suggest: Suggesting | undefined;
  let starting: Promise<void> | undefined;
  const startSuggesting = (): Promise<void> =>
    (starting ??= loadSuggesting().then(
      (start) => {
        suggest = start(parts, words, engine, askTyped);
      },
      () => {
        starting = undefined;
      },
    ));

  field.addEventListener('input', () => {
    clearTimeout(timer);
    const started = startSuggesting();
    timer = setTimeout(() => {
      askTyped();
      void started.then(() => suggest?.ask());
    }, REST);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggest?.hide();
    askTyped();
  });
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (event.target === field && suggest?.takeKey(event) === true) event.preventDefault();
    else takeKey(event, parts);
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    field.value = state.query;
    suggest?.hide();
    void show(state);
  });
  searchTools(parts, words, place, engine, loadSaving, () => state, go);
  foldFacets(parts.facets, () => {
    void panel.update(state);
  });

  field.value = state.query;
  // On a phone, the keyboard would cover what the page says about searching.
  if (matchMedia('(hover: hover)').matches) field.focus();
  void show(state).then(scrollBack);
  addEventListener('pagehide', () => {
    history.replaceState({ scroll: scrollY }, '');
  });
}

function takeKey(event: KeyboardEvent, { field, results }: PageParts): void {
  const { key, target } = event;
  if (key === 'Escape' && target instanceof Node && results.contains(target)) field.focus();
  else moveAmongResults(event, field, results);
}

/** To where the reader was before following a result: the browser itself came too early, to a page without results. */
function scrollBack(): void {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'scroll' in state && typeof state.scroll === 'number')
    scrollTo({ top: state.scroll, behavior: 'instant' });
}
