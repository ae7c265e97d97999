import type { SearchEngine } from '../../core/search/search-engine.ts';
import { fill } from '../../i18n/fill.ts';
import type { PageParts } from './page-parts.ts';
import type { PageWords } from './page-words.ts';
import type { Place } from './result-address.ts';
import type { Saving } from './load-saving.ts';
import { type SearchState, SORTS } from './search-state.ts';

/** Those of core/cite/export, by name: what writes them is loaded when it is needed. */
const CITATION_FORMATS = ['csl', 'bibtex', 'biblatex', 'ris'] as const;

/** Starts what stands beside the count: the order of the results, and saving them. */
export function searchTools(
  { sort, tools, saved }: PageParts,
  words: PageWords,
  place: Place,
  engine: SearchEngine,
  loadSaving: () => Promise<Saving>,
  stateNow: () => SearchState,
  go: (state: SearchState) => void,
): void {
  sort.addEventListener('change', () => {
    const chosen = SORTS.find((name) => name === sort.value) ?? 'relevance';
    go({ ...stateNow(), sort: chosen, pages: 1 });
  });
  const { save } = words.text;
  for (const button of tools.querySelectorAll<HTMLElement>('[data-save]')) {
    const format = CITATION_FORMATS.find((name) => name === button.dataset['save']);
    // A page from a folder may read no other file of it.
    if (place.inFolder && format) button.hidden = true;
    button.addEventListener('click', () => {
      const saveFile = async (): Promise<string> => {
        const saving = await loadSaving();
        const file = await (format
          ? saving.citationsOfResults(engine, stateNow(), place, format)
          : saving.csvOfResults(engine, stateNow(), place, words));
        saving.download(file);
        return file.name;
      };
      saveFile().then(
        (file) => {
          saved.textContent = fill(save.done, { file });
        },
        () => {
          saved.textContent = save.failed;
        },
      );
    });
  }
}
