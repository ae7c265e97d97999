import type { PassageId, Slug } from './schema/brands.ts';

/** Every address of the site, below its base path. One place, so that a page cannot move without its links. */
export interface Addresses {
  /** `/x/` + path; the base ends in a slash. */
  readonly to: (path: string) => string;
  readonly article: (slug: Slug, passage?: PassageId | string) => string;
  readonly term: (slug: Slug) => string;
  readonly claim: (slug: Slug) => string;
  readonly event: (slug: Slug) => string;
}

/** Addresses under a base path such as `/` or `/x/`. */
export function addressesUnder(base: string): Addresses {
  const root = normalizeBase(base);
  const to = (path: string): string => root + path.replace(/^\//, '');
  return {
    to,
    article: (slug, passage) => to(`articles/${slug}/`) + (passage === undefined ? '' : `#${passage}`),
    term: (slug) => to(`glossary/${slug}/`),
    claim: (slug) => to(`claims/#${slug}`),
    event: (slug) => to(`timeline/#${slug}`),
  };
}

/** The base path with exactly one slash at each end. */
export function normalizeBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
