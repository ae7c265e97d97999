import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { ViteDevServer } from 'vite';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { handOver } from '../site/handed-over.ts';
import { liveSite } from './live-site.ts';
import { deskHandle } from './live/desk-handle.ts';
import { DESK } from './live/live-page.ts';
import { openBackground } from './live/open-background.ts';
import { serveStyle } from './live/serve-style.ts';
import { serveFiles } from './serve-files.ts';

/**
 * For those who work on Dossier's templates, which Vite follows: gives the pages of Astro's server their site, serves its
 * other files, and follows the changes of its content.
 */
export function dossierIntegration(folder: ContentFolder, base: string, caches: string): AstroIntegration {
  const live = liveSite(folder, base, caches);
  const background = openBackground({ contentDir: folder.path, cwd: process.cwd(), caches });
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': () => {
        handOver(live.site);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(sirv(folder.resolve('public'), { dev: true }));
        server.middlewares.use('/dossier.css', serveStyle(folder, live.site));
        server.middlewares.use(`/${DESK}`, deskHandle(folder, live, background));
        server.middlewares.use(serveFiles(live.site, (name) => background.ask('search', { name })));
        follow(server, folder, (path) => {
          live.changed(path);
          background.changed(path);
        });
      },
      'astro:server:done': () => background.end(),
    },
  };
}

function follow(server: ViteDevServer, folder: ContentFolder, changed: (path: string) => void): void {
  server.watcher.add(folder.path);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder.path + sep)) return;
    changed(path);
    for (const environment of Object.values(server.environments)) {
      // Astro forgets which pages there are.
      environment.hot.send('astro:content-changed', {});
    }
    server.ws.send({ type: 'full-reload' });
  });
}
