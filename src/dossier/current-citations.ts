import { join } from 'node:path';
import { root } from 'virtual:dossier';
import { type Citations, openCitations } from './citations/citations.ts';

let opened: Promise<Citations> | undefined;

/** Citation styles for the pages of this build, opened once. What they render is kept from build to build. */
export function currentCitations(): Promise<Citations> {
  opened ??= openCitations(root, { cache: join(root, 'node_modules', '.cache', 'dossier', 'citations') });
  return opened;
}
