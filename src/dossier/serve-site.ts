import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server of a built site. */
export interface SiteServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Ports tried, from the one asked for, before giving up. */
const PORTS_TRIED = 20;

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
  const taken = await listen(server, host, port);
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

async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let tried = port; tried < port + PORTS_TRIED; tried++) {
    const taken = await tryPort(server, host, tried);
    if (taken !== undefined) return taken;
  }
  throw new Error(`No port from ${port} to ${port + PORTS_TRIED - 1} is free.`);
}

function tryPort(server: Server, host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
