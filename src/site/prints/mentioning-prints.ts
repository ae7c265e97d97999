import { QuickPrint } from '../../core/annotate/quick-print.ts';
import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { MentionIndex } from '../../core/schema/dossier.ts';

/** Prints of the articles that mention a term. */
export interface MentioningPrints {
  /** Of what they are called. */
  readonly articles: string;
  /** The same, with all mentions of the term in their passages. */
  readonly mentions: string;
}

/** Both are made at once, for there are hundreds of thousands of articles that mention a term. */
export function mentioningPrints(
  term: Slug,
  mentionIndex: MentionIndex,
  fields: (article: Slug) => string,
): MentioningPrints {
  const [articles, mentions] = [new QuickPrint(), new QuickPrint()];
  for (const { article, print } of mentionIndex.articlesOf(term)) {
    articles.addText(fields(article));
    mentions.addPrint(print);
  }
  const ofArticles = printOf([articles.toString()]);
  return { articles: ofArticles, mentions: printOf([ofArticles, mentions.toString()]) };
}
