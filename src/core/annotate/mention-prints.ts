import type { Article, MentionPrints } from '../schema/dossier.ts';
import type { MentionTable } from './mention-table.ts';

/** The prints of the mentions in each article, which the table of all mentions has. */
export function mentionPrints(
  articles: readonly Pick<Article, 'slug'>[],
  { prints }: Pick<MentionTable, 'prints'>,
): MentionPrints {
  const places = new Map(articles.map(({ slug }, index) => [slug, index]));
  return { inArticle: (slug) => prints[places.get(slug) ?? -1] ?? 0 };
}
