import { printOf } from '../print.ts';
import type { Slug } from '../schema/brands.ts';
import type { Article, MentionPrints } from '../schema/dossier.ts';
import type { ArticleMentions } from './article-memory.ts';

/** The prints of the mentions in each article and of each term, from those that were made with the mentions. */
export function mentionPrints(
  articles: readonly Pick<Article, 'slug'>[],
  memories: readonly ArticleMentions[],
): MentionPrints {
  const places = new Map(articles.map(({ slug }, index) => [slug, index]));
  const made = new Map<Slug, string>();
  let byTerm: ReadonlyMap<Slug, readonly string[]> | undefined;
  return {
    inArticle: (slug) => {
      const known = made.get(slug) ?? printIn(memories[places.get(slug) ?? -1]);
      made.set(slug, known);
      return known;
    },
    ofTerm: (slug) => printOf((byTerm ??= gather(articles, memories)).get(slug) ?? []),
  };
}

function printIn(memory: ArticleMentions | undefined): string {
  const { terms = [], mentions, prints = [] } = memory ?? {};
  return printOf([...terms, ...prints, ...(mentions ?? [])]);
}

/** Of each term, by turns an article that mentions it and the print of the mentions there. */
function gather(
  articles: readonly Pick<Article, 'slug'>[],
  memories: readonly ArticleMentions[],
): Map<Slug, string[]> {
  const byTerm = new Map<Slug, string[]>();
  for (const [index, { terms, prints }] of memories.entries()) {
    const article = articles[index]?.slug ?? '';
    for (const [place, term] of terms.entries()) {
      const list = byTerm.get(term);
      if (list) list.push(article, prints[place] ?? '');
      else byTerm.set(term, [article, prints[place] ?? '']);
    }
  }
  return byTerm;
}
