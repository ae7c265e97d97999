import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { ContentFolder } from '../../dossier/content-folder.ts';
import { listenFrom } from '../../dossier/listen-from.ts';
import type { LoadedDossier } from '../../dossier/open-loader.ts';
import type { OnFile } from '../../dossier/read-content.ts';
import type { SiteServer } from '../../dossier/serve-site.ts';
import { watchContent } from '../../dossier/watch-content.ts';
import { liveSite } from '../live-site.ts';
import { openRenderer } from '../renderer/open-renderer.ts';
import { serveFiles } from '../serve-files.ts';
import { openChanges } from './changes.ts';
import { deskHandle } from './desk-handle.ts';
import { errorFault, faultPage } from './fault-page.ts';
import type { Handle } from './handle.ts';
import { CHANGES, DESK, livePage } from './live-page.ts';
import { openBackground } from './open-background.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { liveRenderer } from './render-live.ts';
import { servePages } from './serve-pages.ts';
import { servePrograms } from './serve-programs.ts';
import { serveStyle } from './serve-style.ts';

/**
 * Milliseconds of silence after a change before pages are loaded again: an editor that empties a file and then writes it
 * does both within this, and nobody sees the page without its text.
 */
const SETTLED_AFTER = 30;

export interface LiveRequest {
  readonly folder: ContentFolder;
  /** Path the site is served under, with a slash at each end. */
  readonly base: string;
  /** Folder of what is kept from run to run. */
  readonly caches: string;
  readonly host: string;
  /** Names of this machine under which pages may be asked for, besides those that are known to be its own. */
  readonly allowedHosts: readonly string[];
  readonly port: number;
  readonly onFile: OnFile;
  /** Hears of the dossier when it was read, and after every change. */
  readonly onDossier: (dossier: LoadedDossier) => void;
}

/**
 * Serves the site of a content folder as it is now: pages are made when they are asked for, by the renderer that builds
 * use, and load again after every change. Listens when the first page can be answered.
 */
export async function serveLive(request: LiveRequest): Promise<SiteServer> {
  const { folder, base, caches, host, allowedHosts, port, onFile, onDossier } = request;
  const live = liveSite(folder, base, caches, { onFile });
  const [renderer] = await Promise.all([openRenderer(base, caches), live.dossier().then(onDossier)]);
  const changes = openChanges(Date.now());
  const background = openBackground({ contentDir: folder.path, cwd: process.cwd(), caches });
  const problems = async () => (await live.dossier()).problems;
  const handles: readonly Handle[] = [
    refuseStrangers([host, ...allowedHosts]),
    at(CHANGES, changes.answer),
    servePrograms(),
    sirv(folder.resolve('public'), { dev: true }),
    at('dossier.css', serveStyle(folder, live.site)),
    sirv(renderer.assets),
    at(DESK, deskHandle(folder, live, background)),
    serveFiles(live.site, (name) => background.ask('search', { name })),
    servePages({
      folder,
      base,
      version: changes.version,
      render: liveRenderer(live.site, renderer),
      problems,
    }),
  ];
  const watcher = watchContent(
    folder,
    () => {
      changes.changed();
      // Begun before anybody asks: whoever looks at the page asks at once.
      live.dossier().then(onDossier, () => undefined);
    },
    {
      onPath: (path) => {
        live.changed(path);
        background.changed(path);
      },
      settledAfter: SETTLED_AFTER,
    },
  );
  const server = createServer((asked, response) => {
    if (!takeBase(asked, response, base)) return;
    handleAll(handles, asked, response, (error) => {
      const html = faultPage(errorFault(error));
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(livePage(html, base, changes.version()));
    });
  });
  const taken = await listenFrom(server, host, port);
  return {
    url: `http://${host}:${taken}${base}`,
    close: async () => {
      watcher.stop();
      await background.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Takes the base path off an address; answers those that are not below it. */
function takeBase(request: IncomingMessage, response: ServerResponse, base: string): boolean {
  const address = request.url ?? '/';
  if (address.startsWith(base)) {
    request.url = address.slice(base.length - 1);
    return true;
  }
  if (address === '/' || `${address}/` === base) response.writeHead(302, { location: base }).end();
  else response.writeHead(404, { 'content-type': 'text/plain' }).end(`Everything here is below ${base}\n`);
  return false;
}

/** Answers what lies below a path. */
function at(path: string, handle: Handle): Handle {
  return (request, response, next) => {
    if (request.url?.replace(/\?.*$/, '').startsWith(`/${path}`) === true) handle(request, response, next);
    else next();
  };
}

/** Has each answer that can, in their order. */
function handleAll(
  [first, ...others]: readonly Handle[],
  request: IncomingMessage,
  response: ServerResponse,
  onError: (error: unknown) => void,
): void {
  if (!first) {
    onError(new Error(`Expected somebody to answer ${request.url}`));
    return;
  }
  const next = (error?: unknown): void => {
    if (error === undefined) handleAll(others, request, response, onError);
    else onError(error);
  };
  first(request, response, next);
}
