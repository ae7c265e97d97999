import type { Body } from '../core/schema/dossier.ts';
import { currentSite } from './site.ts';
import { type PageCitations, pageCitations } from '../site/view/page-citations.ts';

/** What a page cites, in the dossier's style: for the bodies that it shows, in their order on the page. */
export async function citedOnPage(bodies: readonly (Body | undefined)[]): Promise<PageCitations> {
  const { dossier, voice, citations } = await currentSite();
  const shown = bodies.filter((body) => body !== undefined);
  return pageCitations(shown, dossier, await citations(), voice);
}
