import type { Facet, FacetValue, SearchEngine } from '../../core/search/search-engine.ts';
import { choosePeriod, toggleValue } from './change-state.ts';
import { dateFacet } from './date-facet.ts';
import { facetLabel } from './facet-label.ts';
import { makeElement } from './make-element.ts';
import type { PageWords } from './page-words.ts';
import { requestOf } from './request-of.ts';
import type { SearchState } from './search-state.ts';
import { tickedFacet } from './ticked-facet.ts';

/** The sides by which results can be narrowed. */
export interface FacetPanel {
  /** Shows the counts for what the reader asks; a later call overtakes an earlier one. */
  readonly update: (state: SearchState) => Promise<void>;
  /** What a value is called, as far as the panel has seen it. */
  readonly labelOf: (facet: Facet, value: string) => string;
}

/** Always to be seen; known from one small file. */
const PLAIN: readonly Facet[] = ['date', 'kind', 'outlet', 'agency', 'lang'];

/** Opened by the reader: which terms each article names is fetched only then. */
const OF_TERMS: readonly Facet[] = ['person', 'organisation', 'place'];

type Counts = Partial<Readonly<Record<Facet, readonly FacetValue[]>>>;

/** Fills an element with facets; `onChange` hears what the reader then asks. */
export function facetPanel(
  body: HTMLElement,
  engine: SearchEngine,
  words: PageWords,
  onChange: (state: SearchState) => void,
): FacetPanel {
  const labels = new Map<string, string>();
  const plain = makeElement('div', { class: 'facets-plain' });
  const folds = OF_TERMS.map((facet) => foldOf(facet, words));
  body.replaceChildren(plain, ...folds.map(({ fold }) => fold));
  let turn = 0;
  let current: SearchState | undefined;

  const fill = (facet: Facet, state: SearchState, counts: Counts): HTMLElement | undefined => {
    const values = (counts[facet] ?? []).map((value) => ({
      ...value,
      label: facetLabel(facet, value, words),
    }));
    for (const { value, label } of values) labels.set(`${facet} ${value}`, label);
    if (facet === 'date') {
      return dateFacet(values, state, words, ({ after, before }) => {
        onChange(choosePeriod(state, after, before));
      });
    }
    const worth = values.length > 1 || values.some(({ chosen }) => chosen);
    if (!worth) return undefined;
    return tickedFacet(facet, values, words, (value) => {
      onChange(toggleValue(state, facet, value));
    });
  };

  const update = async (state: SearchState): Promise<void> => {
    const mine = ++turn;
    current = state;
    for (const { facet, fold } of folds) if (state.values[facet]) fold.open = true;
    const open = folds.filter(({ fold }) => fold.open);
    const wanted = [...PLAIN, ...open.map(({ facet }) => facet)];
    try {
      const counts = await engine.facets(requestOf(state), wanted);
      if (mine !== turn) return;
      keepFocus(body, () => {
        plain.replaceChildren(
          ...PLAIN.map((facet) => fill(facet, state, counts)).filter((made) => made !== undefined),
        );
        for (const { facet, inner } of open)
          inner.replaceChildren(fill(facet, state, counts) ?? words.text.facets.none);
      });
    } catch {
      if (mine !== turn) return;
      plain.replaceChildren(makeElement('p', { class: 'search-note' }, words.text.facets.failed));
    }
  };
  for (const { fold, inner } of folds) {
    fold.addEventListener('toggle', () => {
      if (!fold.open || !current || inner.childElementCount > 0) return;
      inner.textContent = words.text.facets.loading;
      void update(current);
    });
  }
  return { update, labelOf: (facet, value) => labels.get(`${facet} ${value}`) ?? value };
}

interface Fold {
  readonly facet: Facet;
  readonly fold: HTMLDetailsElement;
  readonly inner: HTMLElement;
}

function foldOf(facet: Facet, { text }: PageWords): Fold {
  const inner = makeElement('div', {});
  const fold = makeElement(
    'details',
    { class: 'fold' },
    makeElement('summary', {}, text.facets.names[facet]),
    inner,
  );
  return { facet, fold, inner };
}

/** What is filled anew has the focus where its predecessor had it: the box that was ticked, the end that was moved. */
function keepFocus(body: HTMLElement, change: () => void): void {
  const before = document.activeElement;
  const held = before instanceof HTMLInputElement && body.contains(before) ? before : undefined;
  const at = held && [...body.querySelectorAll('input[type="range"]')].indexOf(held);
  change();
  if (!held) return;
  const twin =
    held.id !== ''
      ? body.querySelector<HTMLElement>(`#${held.id}`)
      : held.type === 'range'
        ? body.querySelectorAll<HTMLElement>('input[type="range"]')[at ?? 0]
        : body.querySelector<HTMLElement>(`input[name="${held.name}"][value="${CSS.escape(held.value)}"]`);
  twin?.focus();
}
