import { join } from 'node:path';
import { addressesUnder } from '../core/addresses.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { openCitations } from '../dossier/citations/citations.ts';
import { makeSite } from '../site/make-site.ts';
import type { Site } from '../site/site.ts';
import { ROOT } from './page-config.ts';

/** The site of a dossier, with the citation styles that come with Dossier. */
export function siteOf(dossier: Dossier, base: string, caches: string): Site {
  return makeSite(dossier, addressesUnder(base), () =>
    openCitations(ROOT, { cache: join(caches, 'citations') }),
  );
}
