import type { Slug } from '../../core/schema/brands.ts';
import { slugify, uniqueSlug } from '../../core/slug.ts';
import type { Outlet } from './outlets.ts';

/** What is no newspaper or site has a slug that no name can take. */
const FIXED = { retold: 'retold', unknown: 'unknown' } as const;

/** The slug of each outlet: its part of the address `/sources/SLUG/`. Of two names that differ in no letter the later one gets a number. */
export function outletSlugs(outlets: readonly Outlet[]): ReadonlyMap<Outlet, Slug> {
  const taken = new Set<string>(Object.values(FIXED));
  return new Map(
    outlets.map((outlet) => {
      const slug =
        outlet.kind === 'outlet'
          ? uniqueSlug(slugify(outlet.name, 'outlet'), taken)
          : (FIXED[outlet.kind] as Slug);
      taken.add(slug);
      return [outlet, slug];
    }),
  );
}
