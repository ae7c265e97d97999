import type { Site } from '../site/site.ts';
import { handedOver } from 'virtual:dossier/handed-over';

export type { Site } from '../site/site.ts';

/** The site that is being built or, in `dossier dev`, the site as its content is now. */
export function currentSite(): Promise<Site> {
  return handedOver();
}
