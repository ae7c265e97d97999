import type { LinkTarget } from '../../core/annotate/link-resolver.ts';
import type { Slug } from '../../core/schema/brands.ts';

/** The slug of the page a link leads to. */
export function slugOfTarget(target: LinkTarget): Slug {
  switch (target.kind) {
    case 'article':
      return target.article.slug;
    case 'term':
      return target.term.slug;
    case 'claim':
      return target.claim.slug;
    case 'event':
      return target.event.slug;
  }
}
