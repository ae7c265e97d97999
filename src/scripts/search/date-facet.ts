import type { FacetValue } from '../../core/search/search-engine.ts';
import { dateBars } from './date-bars.ts';
import { dateHistogram } from './date-histogram.ts';
import { makeElement } from './make-element.ts';
import type { PageWords } from './page-words.ts';
import type { Period } from './period-in-words.ts';

/** Results in time: a histogram to drag over, and two dates to type. */
export function dateFacet(
  values: readonly FacetValue[],
  chosen: Period,
  words: PageWords,
  onChoose: (period: Period) => void,
): HTMLElement | undefined {
  const bars = dateBars(values);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return undefined;
  const { names, from, to } = words.text.facets;
  const limits = { min: first.from, max: last.to };
  const start = dateField('search-after', from, chosen.after, limits);
  const end = dateField('search-before', to, chosen.before, limits);
  const changed = (): void => {
    onChoose({ after: start.field.value, before: end.field.value });
  };
  start.field.addEventListener('change', changed);
  end.field.addEventListener('change', changed);
  return makeElement(
    'fieldset',
    { 'data-facet': 'date' },
    makeElement('legend', {}, names.date),
    bars.length > 1 && dateHistogram(bars, chosen, words, onChoose),
    makeElement('div', { class: 'period' }, start.label, end.label),
  );
}

function dateField(
  id: string,
  label: string,
  day: string | undefined,
  limits: { readonly min: string; readonly max: string },
): { readonly label: HTMLElement; readonly field: HTMLInputElement } {
  const field = makeElement('input', { type: 'date', id, ...limits });
  // A year or a month in an address is no day that the field could hold.
  field.value = day?.length === limits.min.length ? day : '';
  return { field, label: makeElement('label', { for: id }, makeElement('span', {}, label), field) };
}
