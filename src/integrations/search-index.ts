import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { loadDossier } from '../dossier/load-dossier.ts';
import { writeSearchIndex } from '../dossier/write-search-index.ts';

/** Writes the search index of a dossier beside the built pages, to `search/`. `onStart` hears when it begins. */
export function searchIndexIntegration(folder: ContentFolder, onStart?: () => void): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        onStart?.();
        await writeSearchIndex(await loadDossier(folder, { rules: [] }), fileURLToPath(dir));
      },
    },
  };
}
