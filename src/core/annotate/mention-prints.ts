import type { Article, MentionPrints } from '../schema/dossier.ts';
import type { ArticleMentions } from './article-memory.ts';

/** The prints of the mentions in each article, from those that were made with the mentions. */
export function mentionPrints(
  articles: readonly Pick<Article, 'slug'>[],
  memories: readonly Pick<ArticleMentions, 'mentionsPrint'>[],
): MentionPrints {
  const places = new Map(articles.map(({ slug }, index) => [slug, index]));
  return { inArticle: (slug) => memories[places.get(slug) ?? -1]?.mentionsPrint ?? 0 };
}
