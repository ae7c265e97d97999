import type { Slug } from '../schema/brands.ts';
import type { Reference } from '../schema/reference.ts';
import { slugify, uniqueSlug } from '../slug.ts';

/** Folder of the files that hold all references. */
const WHOLE_LIST = 'all';

/**
 * The slug of each reference, by its id: its part of the address `/references/SLUG/`. An id may hold what no address
 * can (`10.1000/182`), and two ids may differ in that alone; then the later one of the file gets a number.
 */
export function referenceSlugs(references: readonly Reference[]): ReadonlyMap<string, Slug> {
  const taken = new Set<string>([WHOLE_LIST]);
  const slugs = new Map<string, Slug>();
  for (const { id } of references) {
    if (slugs.has(id)) continue;
    const slug = uniqueSlug(slugify(id, 'reference'), taken);
    taken.add(slug);
    slugs.set(id, slug);
  }
  return slugs;
}
