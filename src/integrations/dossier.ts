import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Connect, ViteDevServer } from 'vite';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { handOver } from '../site/handed-over.ts';
import { liveSite, type LiveSite } from './live-site.ts';
import { serveFiles } from './serve-files.ts';

/** Gives the pages of a server their site, serves its other files, and follows the changes of its content. */
export function dossierIntegration(folder: ContentFolder, base: string, caches: string): AstroIntegration {
  const live = liveSite(folder, base, caches);
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': () => {
        handOver(live.site);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(sirv(folder.resolve('public'), { dev: true }));
        server.middlewares.use('/dossier.css', serveStyle(folder, live));
        server.middlewares.use(serveFiles(live.site));
        follow(server, folder, live);
      },
    },
  };
}

function follow(server: ViteDevServer, folder: ContentFolder, live: LiveSite): void {
  server.watcher.add(folder.path);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder.path + sep)) return;
    live.changed(path);
    for (const environment of Object.values(server.environments)) {
      // Astro forgets which pages there are.
      environment.hot.send('astro:content-changed', {});
    }
    server.ws.send({ type: 'full-reload' });
  });
}

function serveStyle(folder: ContentFolder, live: LiveSite): Connect.NextHandleFunction {
  return (_request, response, next) => {
    live
      .site()
      .then(async ({ dossier: { config } }) => {
        if (config.style === undefined) return undefined;
        return readFile(folder.resolve(config.style), 'utf8').catch(() => '');
      })
      .then((text) => {
        if (text === undefined) next();
        else response.setHeader('content-type', 'text/css; charset=utf-8').end(text);
      }, next);
  };
}
