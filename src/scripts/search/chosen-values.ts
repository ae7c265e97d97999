import type { Facet } from '../../core/search/search-engine.ts';
import { fill } from '../../i18n/fill.ts';
import { choosePeriod, countChoices, toggleValue, withoutChoices } from './change-state.ts';
import { makeElement } from './make-element.ts';
import type { PageWords } from './page-words.ts';
import { periodInWords } from './period-in-words.ts';
import { type SearchState, TICKED } from './search-state.ts';

/** Every choice as a button that takes it away; nothing where there is none. */
export function chosenValues(
  state: SearchState,
  words: PageWords,
  labelOf: (facet: Facet, value: string) => string,
  onChange: (state: SearchState) => void,
): readonly HTMLElement[] {
  const { facets } = words.text;
  const chip = (name: string, label: string, next: SearchState): HTMLElement => {
    const button = makeElement(
      'button',
      { type: 'button', class: 'chip', 'aria-label': fill(facets.remove, { value: `${name} ${label}` }) },
      makeElement('span', { class: 'name' }, name),
      ' ',
      label,
    );
    button.addEventListener('click', () => {
      onChange(next);
    });
    return button;
  };
  const chips = TICKED.flatMap((facet) =>
    (state.values[facet] ?? []).map((value) =>
      chip(facets.names[facet], labelOf(facet, value), toggleValue(state, facet, value)),
    ),
  );
  const { after, before } = state;
  if (after !== undefined || before !== undefined)
    chips.push(chip(facets.names.date, periodInWords(words, after, before), choosePeriod(state)));
  if (countChoices(state) > 1) {
    const clear = makeElement('button', { type: 'button', class: 'plain-button' }, facets.clear);
    clear.addEventListener('click', () => {
      onChange(withoutChoices(state));
    });
    chips.push(clear);
  }
  return chips;
}
