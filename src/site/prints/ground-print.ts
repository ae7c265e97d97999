import { printOf } from '../../core/print.ts';
import type { Dossier } from '../../core/schema/dossier.ts';

/**
 * A print of everything that there is besides the texts and the past of articles: the frame of pages, terms, claims, events and
 * works; which articles there are, which of them are related, and why. What is found in an article rests on this and on
 * the print of the article.
 */
export function groundPrint(dossier: Dossier, frame: string): string {
  const { articles, terms, claims, events, prints, relatedPrint } = dossier;
  const entries = [...terms, ...claims, ...events].map(({ slug, print }) => `${slug} ${print}`);
  const slugs = articles.map(({ slug }) => slug).join(' ');
  return printOf([frame, prints.config, prints.references, relatedPrint, slugs, ...entries]);
}
