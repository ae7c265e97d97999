import { type SearchState, TICKED } from './search-state.ts';

/** The query part of an address that says what the reader asks: `?q=bestand&outlet=trouw`; empty where that is nothing. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const query = state.query.trim();
  if (query !== '') parameters.set('q', query);
  for (const facet of TICKED) for (const value of state.values[facet] ?? []) parameters.append(facet, value);
  if (state.after !== undefined) parameters.set('after', state.after);
  if (state.before !== undefined) parameters.set('before', state.before);
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  if (!state.synonyms) parameters.set('synonyms', 'off');
  if (state.pages > 1) parameters.set('pages', String(state.pages));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
