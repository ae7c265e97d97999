import type { Site } from './site.ts';

let current: (() => Promise<Site>) | undefined;

/** That which was asked for last: the site of the page that is being rendered. */
let atHand: Site | undefined;

/**
 * Hands a site to its pages: that which is built, or in `dossier dev` whichever is the present one. Astro runs the pages
 * with a copy of all their code; this module alone stays outside of it, and so is the same one for them and for us.
 */
export function handOver(site: () => Promise<Site>): void {
  current = site;
}

/** The site that was handed over. Pages import it by a virtual name, and wait for it before they are laid out. */
export async function handedOver(): Promise<Site> {
  if (!current) throw new Error('Expected a site to be handed over before its pages are rendered');
  atHand = await current();
  return atHand;
}

/** The same, without waiting, for all that a page is laid out with: Astro takes far longer over a part that waits. */
export function siteAtHand(): Site {
  if (!atHand) throw new Error('Expected a page to ask for its site before its parts do');
  return atHand;
}
