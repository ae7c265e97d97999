/// <reference types="astro/client" />

/** src/site/handed-over.ts, outside of the bundle; provided by src/integrations/handed-over.ts. */
declare module 'virtual:dossier/handed-over' {
  import type { Site } from './site/site.ts';

  /** The site that was handed over to its pages. */
  export const handedOver: () => Promise<Site>;

  /** That of the page that is being rendered. */
  export const siteAtHand: () => Site;
}
