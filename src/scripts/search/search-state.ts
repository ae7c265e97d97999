import { FACETS, type Facet } from '../../core/search/search-engine.ts';

/** What the reader asks of the search page; all of it stands in the address. */
export interface SearchState {
  /** As typed. */
  readonly query: string;
  /** Chosen values by facet; a facet without a choice is absent. */
  readonly values: Partial<Readonly<Record<Facet, readonly string[]>>>;
  /** First and last day, as EDTF: `2016-12-28`. */
  readonly after?: string;
  readonly before?: string;
  readonly sort: Sort;
  readonly synonyms: boolean;
  /** How many times the reader asked for more results, counting the first. */
  readonly pages: number;
}

export type Sort = 'relevance' | 'newest' | 'oldest';

export const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest'];

/** Facets of which values are ticked; dates are a period. */
export const TICKED: readonly Facet[] = FACETS.filter((facet) => facet !== 'date');

/** Pages of results that an address may ask for at once: more would be a mistake or a prank. */
const MOST_PAGES = 50;

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Reads the query part of an address; what makes no sense in it counts as absent. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const values = Object.fromEntries(
    TICKED.map((facet) => [
      facet,
      [...new Set(parameters.getAll(facet))].filter((value) => value !== ''),
    ]).filter(([, chosen]) => (chosen ?? []).length > 0),
  ) as SearchState['values'];
  const day = (name: string): string | undefined => {
    const text = parameters.get(name) ?? '';
    return DAY.test(text) ? text : undefined;
  };
  const after = day('after');
  const before = day('before');
  const pages = Number(parameters.get('pages'));
  return {
    query: parameters.get('q') ?? '',
    values,
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    synonyms: parameters.get('synonyms') !== 'off',
    pages: Number.isInteger(pages) && pages > 1 ? Math.min(pages, MOST_PAGES) : 1,
  };
}
