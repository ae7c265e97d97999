import { extname } from 'node:path';
import type { Connect } from 'vite';
import { CITATION_FORMATS } from '../core/cite/export/index.ts';
import { searchIndexFiles } from '../dossier/search-index-files.ts';
import { FILE_KINDS } from '../site/files/index.ts';
import type { Site } from '../site/site.ts';

/** What is served of a site besides its pages, by path. */
type ServedFiles = ReadonlyMap<string, () => string | Promise<string>>;

const made = new WeakMap<
  Site,
  { readonly files: ServedFiles; search?: Promise<ReadonlyMap<string, string>> }
>();

const TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(CITATION_FORMATS).map(({ extension, mediaType }) => [extname(`.${extension}`), mediaType]),
  ),
  // Last: one of the formats is JSON too, but not all JSON is of that format.
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

/** Serves the files of a site that no template lays out: data, citations, the search index. */
export function serveFiles(site: () => Promise<Site>): Connect.NextHandleFunction {
  return (request, response, next) => {
    // Astro has taken the base path off the address before it gets here.
    const path = pathOf(request.url ?? '');
    const type = TYPES[extname(path)];
    if (type === undefined) {
      next();
      return;
    }
    textOf(path, site).then((text) => {
      if (text === undefined) next();
      else {
        response.setHeader('content-type', `${type}; charset=utf-8`);
        response.setHeader('cache-control', 'no-store');
        response.end(text);
      }
    }, next);
  };
}

/** The path of an address; empty where it is none. */
function pathOf(address: string): string {
  try {
    return decodeURI(address.replace(/^\/|[?#].*$/g, ''));
  } catch {
    return '';
  }
}

async function textOf(path: string, current: () => Promise<Site>): Promise<string | undefined> {
  const site = await current();
  const known = made.get(site) ?? { files: await filesOf(site) };
  made.set(site, known);
  const name = /^search\/([^/]+\.js)$/.exec(path)?.[1];
  if (name !== undefined) return (await (known.search ??= searchIndexFiles(site.dossier))).get(name);
  return known.files.get(path)?.();
}

async function filesOf(site: Site): Promise<ServedFiles> {
  const lists = await Promise.all(FILE_KINDS.map(async (kind) => kind(site)));
  return new Map(lists.flat().map(({ path, text }) => [path, text]));
}
