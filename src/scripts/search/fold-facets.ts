/** From this width on the facets stand beside the results, and are always open; as in search-facets.css. */
const BESIDE = '(min-width: 64rem)';

/** Folds the facets away on a small screen, where results come first; `onOpen` hears when they are unfolded. */
export function foldFacets(facets: HTMLDetailsElement, onOpen: () => void): void {
  const beside = matchMedia(BESIDE);
  const fold = (): void => {
    facets.open = beside.matches;
  };
  fold();
  beside.addEventListener('change', fold);
  facets.addEventListener('toggle', () => {
    if (facets.open && !facets.hidden) onOpen();
  });
}
