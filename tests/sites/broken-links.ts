import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from '../setup/built-site.ts';
import type { Page } from './read-pages.ts';

/** Stands for the host of the site: what leads away from it is another host. */
const HOST = 'http://site.invalid';

/** Elements whose address the browser fetches by itself. The rest is followed by people. */
const FETCHED = new Set([
  'img',
  'script',
  'source',
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'track',
  'use',
  'image',
]);
const FETCHED_RELS =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest|preconnect|dns-prefetch)\b/;

/**
 * Addresses of a site that lead nowhere: files that are not there, fragments no element has, paths outside the base,
 * and files of another host that a page would load. One line each: `articles/x/index.html: /y/ is not there`.
 */
export async function brokenLinks(site: BuiltSite, pages: readonly Page[]): Promise<readonly string[]> {
  const ids = new Map(pages.map((page) => [page.path, idsOf(page)]));
  const inPages = pages.flatMap((page) =>
    addressesIn(page).flatMap(({ address, fetched }) => {
      const wrong = judge(site, ids, address, new URL(page.path, HOST), fetched);
      return wrong === undefined ? [] : [`${page.file}: ${address} ${wrong}`];
    }),
  );
  return [...new Set([...inPages, ...(await brokenInStyles(site, ids))])];
}

async function brokenInStyles(
  site: BuiltSite,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<string[]> {
  const sheets = (await readdir(site.dir, { recursive: true })).filter((name) => name.endsWith('.css'));
  return sheets.flatMap((file) => {
    const css = readFileSync(join(site.dir, file), 'utf8');
    return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, address = '']) => {
      const wrong = judge(site, ids, address, new URL(site.base + file.replaceAll('\\', '/'), HOST), true);
      return wrong === undefined ? [] : [`${file}: ${address} ${wrong}`];
    });
  });
}

/** What is wrong with an address that stands in the file at `from`; undefined where nothing is. */
function judge(
  { dir, base }: BuiltSite,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  address: string,
  from: URL,
  fetched: boolean,
): string | undefined {
  const url = new URL(address, from);
  if (url.protocol === 'data:') return undefined;
  if (url.origin !== HOST) return fetched ? 'is on another host' : undefined;
  if (!url.pathname.startsWith(base)) return `is outside ${base}`;
  const file = join(dir, decodeURIComponent(url.pathname.slice(base.length)));
  const isFolder = existsSync(file) && statSync(file).isDirectory();
  if (isFolder ? !url.pathname.endsWith('/') || !existsSync(join(file, 'index.html')) : !existsSync(file)) {
    return isFolder ? 'is a folder, not a page' : 'is not there';
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || ids.get(url.pathname)?.has(fragment) === true) return undefined;
  return 'names no element there';
}

function idsOf({ tree }: Page): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return ids;
}

interface Address {
  readonly address: string;
  readonly fetched: boolean;
}

function addressesIn({ tree }: Page): readonly Address[] {
  const found: Address[] = [];
  visit(tree, 'element', (element) => {
    const fetched = isFetched(element);
    const { href, src, poster, data, action, srcSet, xLinkHref } = element.properties;
    for (const address of [href, src, poster, data, action, xLinkHref]) {
      if (typeof address === 'string') found.push({ address, fetched });
    }
    const candidates = typeof srcSet === 'string' ? srcSet.split(',') : Array.isArray(srcSet) ? srcSet : [];
    for (const candidate of candidates) {
      found.push({ address: candidate.trim().split(/\s/)[0] ?? '', fetched });
    }
  });
  return found;
}

function isFetched({ tagName, properties }: Element): boolean {
  if (tagName !== 'link') return FETCHED.has(tagName);
  return FETCHED_RELS.test(Array.isArray(properties.rel) ? properties.rel.join(' ') : '');
}
