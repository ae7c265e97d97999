import type { Addresses } from '../../core/addresses.ts';
import type { LinkTarget } from '../../core/annotate/link-resolver.ts';

/** Where a reader finds what a link leads to. */
export function addressOfTarget(target: LinkTarget, addresses: Addresses): string {
  switch (target.kind) {
    case 'article':
      return addresses.article(target.article.slug, target.anchor);
    case 'term':
      return addresses.term(target.term.slug);
    case 'claim':
      return addresses.claim(target.claim.slug);
    case 'event':
      return addresses.event(target.event.slug);
  }
}
