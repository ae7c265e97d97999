import { extname } from 'node:path';
import { CITATION_FORMATS } from '../core/cite/export/index.ts';
import { ARTICLE_FILE_KINDS, FILE_KINDS } from '../site/files/index.ts';
import type { FileKind, PlannedFile } from '../site/plan/file-kind.ts';
import type { Site } from '../site/site.ts';
import type { Handle } from './live/handle.ts';

/** A file of the search index, by its name. */
type SearchFile = (name: string) => Promise<string | undefined>;

const TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(CITATION_FORMATS).map(({ extension, mediaType }) => [extname(`x.${extension}`), mediaType]),
  ),
  // Last: one of the formats is JSON too, but not all JSON is of that format.
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

const KINDS: readonly FileKind[] = [
  ...ARTICLE_FILE_KINDS.map((kind) => (site: Site) => site.dossier.articles.flatMap(kind(site))),
  ...FILE_KINDS,
];

/** Serves the files of a site that no template lays out: data, citations, the search index. Each is made when it is asked for. */
export function serveFiles(site: () => Promise<Site>, searchFile: SearchFile): Handle {
  const lists = new WeakMap<Site, Promise<PlannedFiles>[]>();
  return (request, response, next) => {
    // The base path has been taken off the address before it gets here.
    const path = pathOf(request.url ?? '');
    const type = TYPES[extname(path)];
    if (type === undefined) {
      next();
      return;
    }
    textOf(path).then((text) => {
      if (text === undefined) next();
      else {
        response.setHeader('content-type', `${type}; charset=utf-8`);
        response.setHeader('cache-control', 'no-store');
        response.end(text);
      }
    }, next);
  };

  async function textOf(path: string): Promise<string | undefined> {
    const name = /^search\/([^/]+\.js)$/.exec(path)?.[1];
    if (name !== undefined) return searchFile(name);
    const current = await site();
    const kinds = lists.get(current) ?? KINDS.map(async (kind) => filesOf(await kind(current)));
    lists.set(current, kinds);
    for (const kind of kinds) {
      const file = (await kind).get(path);
      if (file) return file.text();
    }
    return undefined;
  }
}

type PlannedFiles = ReadonlyMap<string, PlannedFile>;

function filesOf(list: readonly PlannedFile[]): PlannedFiles {
  return new Map(list.map((file) => [file.path, file]));
}

/** The path of an address; empty where it is none. */
function pathOf(address: string): string {
  try {
    return decodeURI(address.replace(/^\/|[?#].*$/g, ''));
  } catch {
    return '';
  }
}
