/** Parameter of a page that was opened from a result: what was searched for, so that it can be marked there. */
export const MARK_PARAMETER = 'search';

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
export function resultAddress(place: Place, path: string, query = '', passage?: string): string {
  const [page = '', hash] = path.split('#');
  const file = place.inFolder && (page === '' || page.endsWith('/')) ? `${page}index.html` : page;
  const search = query === '' ? '' : `?${new URLSearchParams({ [MARK_PARAMETER]: query }).toString()}`;
  const anchor = passage ?? hash;
  return `${place.root}${file}${search}${anchor === undefined || anchor === '' ? '' : `#${anchor}`}`;
}
