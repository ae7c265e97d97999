import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { listenFrom } from './listen-from.ts';

/** A running server of a built site. */
export interface SiteServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site under its base path; a port in use gives way to the next free one. */
export async function serveSite(dir: string, base: string, host: string, port: number): Promise<SiteServer> {
  const serve = sirv(dir, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      const page = createReadStream(join(dir, '404.html'));
      page.on('error', () => response.end('404')).pipe(response);
    };
    const path = request.url ?? '/';
    if (path + '/' === base || (path === '/' && base !== '/'))
      response.writeHead(302, { location: base }).end();
    else if (!path.startsWith(base)) notFound();
    else {
      request.url = path.slice(base.length - 1);
      serve(request, response, notFound);
    }
  });
  const taken = await listenFrom(server, host, port);
  return {
    url: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
