import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Dossier } from '../../core/schema/dossier.ts';

/**
 * A print of what any page about an article or a term may show of everything: the frame of pages, the works, and the words by
 * which terms are named and previewed. What else such a page shows is of its own entry, or of others that it names.
 */
export function groundPrint(
  { terms, prints }: Pick<Dossier, 'terms' | 'prints'>,
  frame: string,
  termCard: (slug: Slug) => string,
): string {
  return printOf([frame, prints.references, ...terms.map(({ slug }) => termCard(slug))]);
}
