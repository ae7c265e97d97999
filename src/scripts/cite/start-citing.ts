/** Milliseconds a selection must rest before a way to cite it is offered: dragging it must not flicker. */
const SELECTION_RESTS = 250;

/**
 * Makes what cites a passage open on the page itself, offers to cite a selection, and answers old addresses. All of it
 * is loaded when it is first needed: a page that is only read costs no more than this. Without it the links lead to the
 * article's page for citing.
 */
export function startCiting(page: Document): void {
  const load = () => import('./on-demand.ts');
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a.passage-cite, a.cite-article');
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load()
      .then(({ citeFromLink }) => citeFromLink(link))
      .catch(() => {
        page.location.assign(link.href);
      });
  });

  let resting: ReturnType<typeof setTimeout> | undefined;
  page.addEventListener('selectionchange', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (page.getSelection()?.isCollapsed === false || page.querySelector('.cite-words'))
        void load().then(({ offerSelection }) => {
          offerSelection(page);
        });
    }, SELECTION_RESTS);
  });

  const answer = (): void => {
    if (page.location.href.includes('#')) void load().then(({ answerAddress }) => answerAddress(page));
  };
  answer();
  addEventListener('hashchange', answer);
}
