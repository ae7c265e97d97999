import type { LinkTarget } from './link-resolver.ts';

/** What a page calls what a link leads to. */
export function titleOfTarget(target: LinkTarget): string {
  switch (target.kind) {
    case 'article':
      return target.article.title;
    case 'term':
      return target.term.term;
    case 'claim':
      return target.claim.question;
    case 'event':
      return target.event.title;
  }
}
