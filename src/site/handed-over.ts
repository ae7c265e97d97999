import type { Site } from './site.ts';

let current: (() => Promise<Site>) | undefined;

/**
 * Hands a site to its pages: that which is built, or in `dossier dev` whichever is the present one. Astro runs the pages
 * with a copy of all their code; this module alone stays outside of it, and so is the same one for them and for us.
 */
export function handOver(site: () => Promise<Site>): void {
  current = site;
}

/** The site that was handed over. Pages import it by a virtual name. */
export function handedOver(): Promise<Site> {
  if (!current) throw new Error('Expected a site to be handed over before its pages are rendered');
  return current();
}
