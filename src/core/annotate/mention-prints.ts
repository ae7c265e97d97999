import type { Slug } from '../schema/brands.ts';
import type { Article, MentionPrints } from '../schema/dossier.ts';
import type { ArticleMentions } from './article-memory.ts';
import { QuickPrint } from './quick-print.ts';

/** The prints of the mentions in each article, from those that were made with the mentions. */
export function mentionPrints(
  articles: readonly Pick<Article, 'slug'>[],
  memories: readonly ArticleMentions[],
): MentionPrints {
  const places = new Map(articles.map(({ slug }, index) => [slug, index]));
  const made = new Map<Slug, string>();
  return {
    inArticle: (slug) => {
      const known = made.get(slug) ?? printIn(memories[places.get(slug) ?? -1]);
      made.set(slug, known);
      return known;
    },
  };
}

function printIn({ terms, mentions, prints }: ArticleMentions = NOTHING): string {
  const print = new QuickPrint();
  for (const term of terms) print.addText(term);
  for (const one of prints) print.addText(one);
  for (const number of mentions) print.addNumber(number);
  return print.toString();
}

const NOTHING: ArticleMentions = { terms: [], texts: [], mentions: new Uint32Array(), prints: [] };
