import type { Suggestion } from '../../core/search/search-engine.ts';
import { makeElement } from './make-element.ts';
import type { PageWords } from './page-words.ts';

/** The list of suggestions under the field: the combobox of the ARIA Authoring Practices, with list autocomplete. */
export interface SuggestBox {
  readonly show: (suggestions: readonly Suggestion[]) => void;
  readonly hide: () => void;
  /** Takes the arrows, Enter and Escape where they concern the list, and says whether it did. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
}

const OPTION_ID = 'search-suggestion-';

/** Makes a list element the suggestions of a field; `onTake` hears which one the reader takes. */
export function suggestBox(
  field: HTMLInputElement,
  list: HTMLElement,
  words: PageWords,
  onTake: (suggestion: Suggestion) => void,
): SuggestBox {
  let shown: readonly Suggestion[] = [];
  let active = -1;

  const mark = (index: number): void => {
    active = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    if (index === -1) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', `${OPTION_ID}${index}`);
      list.children[index]?.scrollIntoView({ block: 'nearest' });
    }
  };
  const hide = (): void => {
    shown = [];
    list.hidden = true;
    list.replaceChildren();
    field.ariaExpanded = 'false';
    mark(-1);
  };
  const show = (suggestions: readonly Suggestion[]): void => {
    if (suggestions.length === 0) {
      hide();
      return;
    }
    shown = suggestions;
    list.replaceChildren(...suggestions.map((suggestion, index) => optionOf(suggestion, index, words)));
    list.hidden = false;
    field.ariaExpanded = 'true';
    mark(-1);
  };
  const take = (index: number): void => {
    const suggestion = shown[index];
    hide();
    if (suggestion) onTake(suggestion);
  };

  list.addEventListener('pointerdown', (event) => {
    // The field keeps the focus, or the list would be gone before the click.
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    if (option) take([...list.children].indexOf(option));
  });
  field.addEventListener('blur', hide);

  return {
    show,
    hide,
    takeKey: ({ key, altKey }) => {
      if (list.hidden || altKey) return false;
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        // From the field, past either end, the field has its turn: nothing is chosen.
        const places = shown.length + 1;
        mark(((active + 1 + (key === 'ArrowDown' ? 1 : -1) + places) % places) - 1);
        return true;
      }
      if (key === 'Enter' && active !== -1) {
        take(active);
        return true;
      }
      if (key !== 'Escape') return false;
      hide();
      return true;
    },
  };
}

function optionOf(suggestion: Suggestion, index: number, words: PageWords): HTMLElement {
  const { kind, text, type, line } = suggestion;
  const what = kind === 'word' ? words.text.suggestionWord : type === undefined ? '' : words.type(type);
  return makeElement(
    'li',
    { role: 'option', id: `${OPTION_ID}${index}`, 'aria-selected': 'false', class: `is-${kind}` },
    makeElement('span', { class: 'name' }, text),
    ' ',
    what !== '' && makeElement('span', { class: 'type' }, what),
    ' ',
    line !== undefined && line !== '' && makeElement('span', { class: 'line' }, line),
  );
}
