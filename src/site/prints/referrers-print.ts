import { printOf } from '../../core/print.ts';
import type { LinkTarget } from '../../core/annotate/link-resolver.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import { slugOfTarget } from '../view/slug-of-target.ts';

/** A print of everything that refers to a page: what links to it, and the claims and events that quote it. */
export function referrersPrint(
  kind: 'article' | 'term',
  slug: Slug,
  { references, index, dossier }: Pick<Site, 'references' | 'index' | 'dossier'>,
): string {
  const linking = references(kind, slug).map(
    ({ source, passage }) =>
      `${source.kind} ${slugOfTarget(source)} ${printOfSource(source)} ${passage ?? ''}`,
  );
  const quotes = kind === 'article' ? (index.quotesByArticle.get(slug) ?? []) : [];
  const quoting = quotes.map(({ passage, claim, event }) => {
    const found = claim === undefined ? dossier.events.find((one) => one.slug === event) : claimOf(claim);
    return `${passage} ${claim ?? ''} ${event ?? ''} ${found?.print ?? ''}`;
  });
  return printOf([...linking, 'quotes', ...quoting]);

  function claimOf(name: Slug): { readonly print: string } | undefined {
    return dossier.claims.find((one) => one.slug === name);
  }
}

function printOfSource(source: LinkTarget): string {
  switch (source.kind) {
    case 'article':
      return source.article.print;
    case 'term':
      return source.term.print;
    case 'claim':
      return source.claim.print;
    case 'event':
      return source.event.print;
  }
}
