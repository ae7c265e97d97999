import type { ServerResponse } from 'node:http';
import type { Problem } from '../../core/problem.ts';
import type { ContentFolder } from '../../dossier/content-folder.ts';
import { readConfig } from '../../dossier/read-config.ts';
import { configFault, faultPage, problemFault } from './fault-page.ts';
import type { Handle } from './handle.ts';
import { livePage } from './live-page.ts';

interface PageServing {
  readonly folder: ContentFolder;
  readonly base: string;
  /** What pages are made from now. */
  readonly version: () => string;
  /** The HTML of the page at a path, `articles/x/index.html`. */
  readonly render: (path: string) => Promise<string | undefined>;
  readonly problems: () => Promise<readonly Problem[]>;
}

const NOT_FOUND = '404.html';

/** Folders of content by the addresses of its pages. */
const ENTRIES = /^(articles|glossary)\/([^/]+)\//;

/** Serves the pages of a site; where there is none, the page that says so, or what is wrong with the file of an entry. */
export function servePages({ folder, base, version, render, problems }: PageServing): Handle {
  /** What is wrong with the configuration, and when that was looked for. */
  let read: { readonly made: string; readonly problems: Promise<readonly Problem[]> } | undefined;
  return (request, response, next) => {
    answer(request.url ?? '/', response).catch(next);
  };

  async function answer(address: string, response: ServerResponse): Promise<void> {
    const made = version();
    const send = (status: number, html: string): void => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(livePage(html, base, made));
    };
    const unset = await configProblems(made);
    if (unset.length > 0) {
      send(500, faultPage(configFault(unset)));
      return;
    }
    const path = pathOf(address);
    const page = path === undefined ? undefined : await render(path);
    if (page !== undefined) send(path === NOT_FOUND ? 404 : 200, page);
    else if (
      path !== undefined &&
      !path.endsWith('.html') &&
      (await render(`${path}/index.html`)) !== undefined
    ) {
      response.writeHead(302, { location: `${base}${encodeURI(path)}/` }).end();
    } else {
      const why = path === undefined ? [] : await problemsAt(path);
      if (why.length > 0) send(404, faultPage(problemFault(why)));
      else send(404, (await render(NOT_FOUND)) ?? faultPage({ title: 'Not found', texts: [] }));
    }
  }

  /** What is wrong with the configuration, without which a site would have the language and the looks of another. */
  function configProblems(made: string): Promise<readonly Problem[]> {
    if (read?.made !== made)
      read = { made, problems: readConfig(folder).then((found) => (found.config ? [] : found.problems)) };
    return read.problems;
  }

  async function problemsAt(path: string): Promise<readonly Problem[]> {
    const [, kind, slug] = ENTRIES.exec(path) ?? [];
    if (kind === undefined || slug === undefined) return [];
    const file = folder.display(`${kind}/${slug}.md`);
    return (await problems()).filter((found) => found.file === file && found.severity === 'error');
  }
}

/** Where the page of an address lies in a site; undefined where it is no address. */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURI(address.replace(/^\/|[?#].*$/g, ''));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}
