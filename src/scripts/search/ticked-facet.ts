import type { Facet, FacetValue } from '../../core/search/search-engine.ts';
import { makeElement } from './make-element.ts';
import type { PageWords } from './page-words.ts';

/** Values shown at first; the rest is a press away. */
const SHOWN_FIRST = 7;

/** A facet as a list of boxes to tick with their counts, most first; what is chosen is always shown. */
export function tickedFacet(
  facet: Facet,
  values: readonly FacetValue[],
  words: PageWords,
  onToggle: (value: string) => void,
): HTMLElement {
  const list = makeElement('ul', {});
  const chosenFirst = values.toSorted((a, b) => Number(b.chosen) - Number(a.chosen));
  const [first, rest] = [chosenFirst.slice(0, SHOWN_FIRST), chosenFirst.slice(SHOWN_FIRST)];
  const items = (some: readonly FacetValue[]): readonly HTMLElement[] =>
    some.map((value) => boxOf(facet, value, words, onToggle));
  list.append(...items(first));
  const { names, more, fewer } = words.text.facets;
  const group = makeElement(
    'fieldset',
    { 'data-facet': facet },
    makeElement('legend', {}, names[facet]),
    list,
  );
  if (rest.length > 0) {
    const label = words.count(more, rest.length);
    const button = makeElement(
      'button',
      { type: 'button', class: 'plain-button', 'aria-expanded': 'false' },
      label,
    );
    let extra: readonly HTMLElement[] = [];
    button.addEventListener('click', () => {
      if (extra.length === 0) {
        extra = items(rest);
        list.append(...extra);
      } else {
        for (const item of extra) item.remove();
        extra = [];
      }
      button.ariaExpanded = String(extra.length > 0);
      button.textContent = extra.length > 0 ? fewer : label;
    });
    group.append(button);
  }
  return group;
}

function boxOf(
  facet: Facet,
  { value, label, count, chosen }: FacetValue,
  words: PageWords,
  onToggle: (value: string) => void,
): HTMLElement {
  const box = makeElement('input', { type: 'checkbox', name: facet, value });
  box.checked = chosen;
  box.addEventListener('change', () => {
    onToggle(value);
  });
  return makeElement(
    'li',
    {},
    makeElement(
      'label',
      {},
      box,
      makeElement('span', { class: 'value' }, label),
      makeElement('span', { class: 'count' }, words.number(count)),
    ),
  );
}
