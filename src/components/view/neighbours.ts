import type { Article } from '../../core/schema/dossier.ts';

/** The articles before and after one, in a list sorted by date. */
export function neighbours(
  articles: readonly Article[],
  slug: string,
): { readonly previous: Article | undefined; readonly next: Article | undefined } {
  const at = articles.findIndex((article) => article.slug === slug);
  if (at === -1) return { previous: undefined, next: undefined };
  return { previous: articles[at - 1], next: articles[at + 1] };
}
