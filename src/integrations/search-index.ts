import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { handedOver } from '../dossier/handed-over.ts';
import { loadDossier } from '../dossier/load-dossier.ts';
import { writeSearchIndex } from '../dossier/write-search-index.ts';

/**
 * Writes the search index of a dossier beside the built pages, to `search/`. What it makes is kept for the next build in a
 * folder below `cacheDir`. `onStart` hears when it begins.
 */
export function searchIndexIntegration(
  folder: ContentFolder,
  cacheDir: string,
  onStart?: () => void,
): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        onStart?.();
        const cache = join(cacheDir, `search-${hash('sha1', folder.path).slice(0, SHORT)}`);
        const dossier = handedOver() ?? (await loadDossier(folder, { rules: [] }));
        await writeSearchIndex(dossier, fileURLToPath(dir), cache);
      },
    },
  };
}

/** Letters of a hash that tell the dossiers of one machine apart. */
const SHORT = 12;
