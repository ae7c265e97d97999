import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Mention } from '../../core/schema/dossier.ts';

/** A print of the mentions in an article, and of the words by which its page names their terms. */
export function mentionsPrint(mentions: readonly Mention[], termCard: (slug: Slug) => string): string {
  const places = mentions.map(
    ({ passage, start, end, term, linked }) => `${passage} ${start} ${end} ${term} ${linked ? 1 : 0}`,
  );
  const terms = [...new Set(mentions.map(({ term }) => term))].map(termCard);
  return printOf([...places, ...terms]);
}
