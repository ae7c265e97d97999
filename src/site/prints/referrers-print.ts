import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import { entryOfTarget } from '../view/entry-of-target.ts';

/** A print of everything that refers to a page: what links to it, and the claims and events that quote it. */
export function referrersPrint(
  kind: 'article' | 'term',
  slug: Slug,
  { references, index, dossier }: Pick<Site, 'references' | 'index' | 'dossier'>,
): string {
  const linking = references(kind, slug).map(({ source, passage }) => {
    const entry = entryOfTarget(source);
    return `${source.kind} ${entry.slug} ${entry.print} ${passage ?? ''}`;
  });
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
