import type { Slug } from '../schema/brands.ts';

/**
 * Which article of the ledger is now called otherwise, by the redirects of the dossier; old slug → new slug. Only an
 * article that is no longer there can have another name, and only one that was never published can be its new name: of
 * two articles that were made one, the passages are looked for one by one.
 */
export function renamedArticles(
  published: ReadonlySet<Slug>,
  present: ReadonlySet<Slug>,
  unread: ReadonlySet<string>,
  redirects: Readonly<Record<string, Slug>>,
): ReadonlyMap<Slug, Slug> {
  const renamed = new Map<Slug, Slug>();
  const taken = new Set<Slug>();
  for (const [from, first] of Object.entries(redirects).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const old = from as Slug;
    const to = present.has(first) ? first : (redirects[first] ?? first);
    if (!published.has(old) || present.has(old) || unread.has(old)) continue;
    if (!present.has(to) || published.has(to) || taken.has(to)) continue;
    renamed.set(old, to);
    taken.add(to);
  }
  return renamed;
}
