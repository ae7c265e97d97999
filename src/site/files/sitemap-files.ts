import { printOf } from '../../core/print.ts';
import type { FileKind, PlannedFile } from '../plan/file-kind.ts';
import { pagesOfKind } from '../plan/pages-of-kind.ts';
import { pathOfPage } from '../plan/path-of-page.ts';
import { PAGE_KINDS } from '../pages/index.ts';

/** Addresses that one sitemap may hold (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * `sitemap.xml`: the pages that search engines are to know, where the dossier knows its own address. More than one file
 * may hold are in several, which `sitemap.xml` then lists.
 */
export const sitemapFiles: FileKind = (site) => {
  const { url } = site.dossier.config;
  if (url === undefined) return [];
  const absolute = (path: string): string => new URL(site.addresses.to(path), url).href;
  const addresses = PAGE_KINDS.filter(({ unlisted }) => unlisted !== true).flatMap((kind) =>
    pagesOfKind(kind, site).map(({ params }) =>
      absolute(pathOfPage(kind.template, params).replace(/index\.html$/, '')),
    ),
  );
  if (addresses.length <= MOST_ADDRESSES) return [sitemap('sitemap.xml', addresses)];
  const parts = Array.from({ length: Math.ceil(addresses.length / MOST_ADDRESSES) }, (_, index) =>
    sitemap(
      `sitemap-${index + 1}.xml`,
      addresses.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
    ),
  );
  const places = parts.map(({ path }) => `<sitemap><loc>${escapeXml(absolute(path))}</loc></sitemap>`);
  return [xmlFile('sitemap.xml', `<sitemapindex xmlns="${SCHEMA}">`, places, '</sitemapindex>'), ...parts];
};

function sitemap(path: string, addresses: readonly string[]): PlannedFile {
  const places = addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>`);
  return xmlFile(path, `<urlset xmlns="${SCHEMA}">`, places, '</urlset>');
}

function xmlFile(path: string, head: string, lines: readonly string[], foot: string): PlannedFile {
  const text = ['<?xml version="1.0" encoding="UTF-8"?>', head, ...lines, foot, ''].join('\n');
  return { path, inputs: () => ({ addresses: printOf([text]) }), text: () => text };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
