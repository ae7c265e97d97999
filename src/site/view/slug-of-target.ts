import type { LinkTarget } from '../../core/annotate/link-resolver.ts';
import type { Slug } from '../../core/schema/brands.ts';
import { entryOfTarget } from './entry-of-target.ts';

/** The slug of the page a link leads to. */
export function slugOfTarget(target: LinkTarget): Slug {
  return entryOfTarget(target).slug;
}
