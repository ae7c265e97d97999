import type { Site } from '../site/site.ts';
import { handedOver, siteAtHand } from 'virtual:dossier/handed-over';

export type { Site } from '../site/site.ts';

/**
 * The site that is being built or, in `dossier dev`, the site as its content is now. A page asks for it, its components
 * for that of their page.
 */
export function currentSite(): Promise<Site> {
  return handedOver();
}

/** The site of the page that is being rendered. */
export function siteOfPage(): Site {
  return siteAtHand() as Site;
}
