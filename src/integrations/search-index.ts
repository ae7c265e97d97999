import { hash } from 'node:crypto';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { forgetOldCaches } from '../dossier/forget-old-caches.ts';
import { handedOver } from '../dossier/handed-over.ts';
import { loadDossier } from '../dossier/load-dossier.ts';
import { searchIndexFiles } from '../dossier/search-index-files.ts';
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
      'astro:server:setup': ({ server }) => {
        serveIndex(server, folder);
      },
      'astro:build:done': async ({ dir }) => {
        onStart?.();
        const name = `search-${hash('sha1', folder.path).slice(0, SHORT)}`;
        const dossier = handedOver() ?? (await loadDossier(folder, { rules: [] }));
        await writeSearchIndex(dossier, fileURLToPath(dir), join(cacheDir, name));
        await forgetOldCaches(cacheDir, 'search-', name);
      },
    },
  };
}

/** In `dossier dev` the index is made when it is first asked for, and anew after an edit. */
function serveIndex(server: ViteDevServer, folder: ContentFolder): void {
  let made: Promise<ReadonlyMap<string, string>> | undefined;
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(folder.path + sep)) made = undefined;
  });
  // Astro has taken the base path off the address before it gets here.
  server.middlewares.use((request, response, next) => {
    const name = /^\/search\/([^/?]+\.js)(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (name === undefined) {
      next();
      return;
    }
    made ??= loadDossier(folder, { rules: [] }).then((dossier) => searchIndexFiles(dossier));
    made.then((files) => {
      const text = files.get(name);
      response.statusCode = text === undefined ? 404 : 200;
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(text ?? '');
    }, next);
  });
}

/** Letters of a hash that tell the dossiers of one machine apart. */
const SHORT = 12;
