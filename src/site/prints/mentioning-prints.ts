import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { MentionIndex } from '../../core/schema/dossier.ts';

/** Prints of the articles that mention a term. */
export interface MentioningPrints {
  /** Of what they are called. */
  readonly articles: string;
  /** The same, with all mentions of the term in their passages. */
  readonly mentions: string;
}

/**
 * Both are made at once, for there are hundreds of thousands of articles that mention a term.
 * @param fields `QuickPrint.numberOf` what an article is called
 */
export function mentioningPrints(
  term: Slug,
  mentionIndex: MentionIndex,
  fields: (article: Slug) => number,
): MentioningPrints {
  const [articles, mentions] = [new QuickPrint(), new QuickPrint()];
  for (const { article, print } of mentionIndex.articlesOf(term)) {
    const called = fields(article);
    articles.addPrint(called);
    mentions.addPrint(called);
    mentions.addPrint(print);
  }
  return { articles: articles.toPrint(), mentions: mentions.toPrint() };
}
