import type { PassageId, Slug } from './schema/brands.ts';

/** Every address of the site, below its base path. One place, so that a page cannot move without its links. */
export interface Addresses {
  /** `/x/` + path; the base ends in a slash. */
  readonly to: (path: string) => string;
  readonly article: (slug: Slug, passage?: PassageId | string) => string;
  /** The page for citing an article, at one of its passages. */
  readonly citing: (slug: Slug, passage?: PassageId) => string;
  /** A published version of an article. */
  readonly version: (slug: Slug, hash: string, passage?: PassageId) => string;
  readonly term: (slug: Slug) => string;
  readonly claim: (slug: Slug) => string;
  readonly event: (slug: Slug) => string;
  /** Of a work that the dossier cites, by the slug that referenceSlugs gives it. */
  readonly reference: (slug: string) => string;
}

/** Addresses under a base path such as `/` or `/x/`. */
export function addressesUnder(base: string): Addresses {
  const root = normalizeBase(base);
  const to = (path: string): string => root + (path.startsWith('/') ? path.slice(1) : path);
  const at = (passage: string | undefined): string => (passage === undefined ? '' : `#${passage}`);
  return {
    to,
    article: (slug, passage) => to(`articles/${slug}/`) + at(passage),
    citing: (slug, passage) => to(`articles/${slug}/cite/`) + at(passage),
    version: (slug, hash, passage) => to(`articles/${slug}/v/${hash}/`) + at(passage),
    term: (slug) => to(`glossary/${slug}/`),
    claim: (slug) => to(`claims/#${slug}`),
    event: (slug) => to(`timeline/#${slug}`),
    reference: (slug) => to(`references/${slug}/`),
  };
}

/** The base path with exactly one slash at each end. */
export function normalizeBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
