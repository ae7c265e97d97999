import { join } from 'node:path';
import { addressesUnder } from '../core/addresses.ts';
import { openCitations } from '../dossier/citations/citations.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { loadDossier } from '../dossier/load-dossier.ts';
import { makeSite, type Site } from '../site/site.ts';
import { ROOT } from './page-config.ts';

/** A site that follows its content folder. */
export interface LiveSite {
  /** The site as the content is now; read again after a change, when it is asked for. */
  readonly site: () => Promise<Site>;
  /** Says that the content has changed. */
  readonly changed: () => void;
}

export function liveSite(folder: ContentFolder, base: string, caches: string): LiveSite {
  let current: Promise<Site> | undefined;
  const citations = (): ReturnType<typeof openCitations> => openCitations(ROOT, { cache: join(caches, 'citations') });
  const load = async (): Promise<Site> =>
    makeSite(await loadDossier(folder, { cacheDir: caches }), addressesUnder(base), citations);
  return {
    site: () => (current ??= load()),
    changed: () => {
      current = undefined;
    },
  };
}
