/** Parameter of a page that was opened from a result: what was searched for, so that it can be marked there. */
export const MARK_PARAMETER = 'search';

/** What was searched for, as far as it decides what is marked. */
export interface Searched {
  readonly query: string;
  /** Left out where other names of a term count too. */
  readonly synonyms?: boolean;
}

/** Where pages are, from the search page. */
export interface Place {
  /** What leads to the base of the site: `/x/`, or `../` in a folder. */
  readonly root: string;
  /** Whether the site was opened from a folder: there a folder's address does not open its index.html. */
  readonly inFolder: boolean;
}

/**
 * Address of a page below the base, such as `articles/x/` or `claims/#y`; with what was searched for, and a passage
 * to open it at.
 */
export function resultAddress(place: Place, path: string, searched?: Searched, passage?: string): string {
  const [page = '', hash] = path.split('#');
  const file = place.inFolder && (page === '' || page.endsWith('/')) ? `${page}index.html` : page;
  const anchor = passage ?? hash;
  return place.root + file + markSearch(searched) + (anchor ? `#${anchor}` : '');
}

function markSearch(searched?: Searched): string {
  if (!searched?.query) return '';
  const { query, synonyms } = searched;
  return `?${new URLSearchParams({ [MARK_PARAMETER]: query, ...(synonyms === false && { synonyms: 'off' }) }).toString()}`;
}
