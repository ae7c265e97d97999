import type { Body } from '../core/schema/dossier.ts';
import { currentCitations } from '../dossier/current-citations.ts';
import { currentSite } from './site.ts';
import { type PageCitations, pageCitations } from './view/page-citations.ts';

/** What a page cites, in the dossier's style: for the bodies that it shows, in their order on the page. */
export async function citedOnPage(bodies: readonly (Body | undefined)[]): Promise<PageCitations> {
  const { dossier, voice } = await currentSite();
  const shown = bodies.filter((body) => body !== undefined);
  return pageCitations(shown, dossier, await currentCitations(), voice);
}
