import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Dossier } from '../core/schema/dossier.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { checkLinks, type LinkCheck } from '../dossier/link-check/check-links.ts';
import type { LinkWeb } from '../dossier/link-check/link-web.ts';
import type { CommonOptions } from './common-options.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Options of a check of links. */
export interface LinkOptions extends CommonOptions {
  /** Folder of answers that are kept. */
  readonly cache?: string;
}

const WEB: LinkWeb = {
  fetch: (...request) => fetch(...request),
  now: () => Date.now(),
  wait: async (milliseconds) => {
    await wait(milliseconds);
  },
};

/** Checks the web addresses of a dossier, and shows how far it is: that takes a second an address. */
export async function checkLinksShowing(
  folder: ContentFolder,
  dossier: Dossier,
  options: LinkOptions,
  terminal: Terminal,
): Promise<LinkCheck> {
  const cacheFile = join(resolve(terminal.cwd, options.cache ?? cacheFolder()), 'links.json');
  const progress = startProgress('Asking addresses', options, terminal);
  try {
    return await checkLinks(folder, dossier, { web: WEB, cacheFile, onLink: progress.update });
  } finally {
    progress.stop();
  }
}

/** Where programs of this user keep what they can find again: never in the content folder, which is under version control. */
function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'dossier');
}
