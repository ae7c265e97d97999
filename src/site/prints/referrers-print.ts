import type { LinkTarget } from '../../core/annotate/link-resolver.ts';
import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import { entryOfTarget } from '../view/entry-of-target.ts';

/** A print of everything that refers to a page: what links to it, and the claims and events that quote it. */
export function referrersPrint(
  kind: LinkTarget['kind'],
  slug: Slug,
  { references, index }: Pick<Site, 'references' | 'index'>,
): string {
  const linking = references(kind, slug).map(({ source, passage }) => {
    const entry = entryOfTarget(source);
    return `${source.kind} ${entry.slug} ${entry.print} ${passage ?? ''}`;
  });
  const quotes = kind === 'article' ? (index.quotesByArticle.get(slug) ?? []) : [];
  const quoting = quotes.map(({ passage, claim, event }) => {
    const found = claim === undefined ? event && index.events.get(event) : index.claims.get(claim);
    return `${passage} ${claim ?? ''} ${event ?? ''} ${found ? found.print : ''}`;
  });
  return linking.length + quoting.length === 0 ? '' : printOf([...linking, 'quotes', ...quoting]);
}
