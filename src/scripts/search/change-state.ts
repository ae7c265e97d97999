import type { Facet } from '../../core/search/search-engine.ts';
import type { SearchState } from './search-state.ts';

/** Ticks a value of a facet, or takes the tick away; the results begin at their first page again. */
export function toggleValue(state: SearchState, facet: Facet, value: string): SearchState {
  const chosen = state.values[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const others = Object.entries(state.values).filter(([name]) => name !== facet);
  const values = Object.fromEntries(next.length === 0 ? others : [...others, [facet, next]]);
  return { ...state, values, pages: 1 };
}

/** Chooses a period; an end that is empty or absent is open, and ends in the wrong order change places. */
export function choosePeriod(state: SearchState, after?: string, before?: string): SearchState {
  const { query, values, sort, synonyms } = state;
  const open = (day: string | undefined): string | undefined => (day === '' ? undefined : day);
  let [from, to] = [open(after), open(before)];
  if (from !== undefined && to !== undefined && from > to) [from, to] = [to, from];
  return {
    ...{ query, values, sort, synonyms },
    ...(from !== undefined && { after: from }),
    ...(to !== undefined && { before: to }),
    pages: 1,
  };
}

/** The words alone, without choices. */
export function withoutChoices(state: SearchState): SearchState {
  return { ...choosePeriod(state), values: {} };
}

/** How many choices stand beside the words; a period is one. */
export function countChoices({ values, after, before }: SearchState): number {
  const ticked = Object.values(values).reduce((sum, chosen) => sum + chosen.length, 0);
  return ticked + (after === undefined && before === undefined ? 0 : 1);
}
