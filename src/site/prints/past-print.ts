import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';

/** A print of an article's history, with the articles to which words of it went. */
export function pastPrint(slug: Slug, { dossier, prints }: Pick<Site, 'dossier' | 'prints'>): string {
  const gone = dossier.history.get(slug)?.gone ?? [];
  // As it is of nearly all.
  if (gone.length === 0) return prints.history(slug);
  const others = new Set(gone.flatMap(({ to }) => (to ? [to.article] : [])));
  if (others.size === 0) return prints.history(slug);
  return printOf([prints.history(slug), ...[...others].map((other) => prints.article(other))]);
}
