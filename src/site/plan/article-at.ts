import type { ArticleFiles } from './article-files.ts';

/** Where files about an article lie, and a few others. */
const OF_ARTICLE = /^(?:articles|data\/articles)\/([^/.]+)/;

/** Finds the article of whose files one has a path. */
export function articleAt(articles: readonly ArticleFiles[]): (path: string) => ArticleFiles | undefined {
  const bySlug = new Map<string, ArticleFiles>(articles.map((article) => [article.slug, article]));
  return (path) => {
    const found = bySlug.get(OF_ARTICLE.exec(path)?.[1] ?? '');
    return found?.files().some((file) => file.path === path) === true ? found : undefined;
  };
}
