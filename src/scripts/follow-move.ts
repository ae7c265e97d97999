import { writtenFragment } from './text-fragment/written-fragment.ts';

/**
 * Leads on from the page of an old address, to the very passage that was asked for. Without this the reader gets the
 * page's refresh or its link, and loses what stood behind the `#`. The old page is not left in the history.
 */
export function followMove(page: Document): void {
  const link = page.querySelector<HTMLAnchorElement>('.moved a');
  if (!link) return;
  const fragment = writtenFragment(page);
  page.location.replace(fragment === '' ? link.href : `${link.href.replace(/#.*$/, '')}#${fragment}`);
}
