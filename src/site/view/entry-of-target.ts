import type { LinkTarget } from '../../core/annotate/link-resolver.ts';
import type { Article, Claim, DossierEvent, Term } from '../../core/schema/dossier.ts';

/** What a link leads to, of whichever kind it is. */
export function entryOfTarget(target: LinkTarget): Article | Term | Claim | DossierEvent {
  switch (target.kind) {
    case 'article':
      return target.article;
    case 'term':
      return target.term;
    case 'claim':
      return target.claim;
    case 'event':
      return target.event;
  }
}
