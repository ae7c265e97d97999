import type { Slug } from '../schema/brands.ts';
import { hasPast } from './has-past.ts';
import type { Ledger } from './ledger.ts';
import type { PublishedArticle } from './published-article.ts';
import { versionOf } from './version-of.ts';

/** Which articles' published words are needed: those that changed, were renamed or removed, or have a past to show. */
export function articlesToRead(
  ledger: Ledger,
  articles: readonly PublishedArticle[],
  { renamed, unread }: { readonly renamed: ReadonlyMap<Slug, Slug>; readonly unread: ReadonlySet<string> },
): Slug[] {
  const present = new Map(articles.map((article) => [article.slug, article]));
  return [...ledger].flatMap(([slug, known]) => {
    const article = present.get(slug);
    const isSame = unread.has(slug) || (article !== undefined && versionOf(article) === known.version);
    return isSame && !hasPast(known) && !renamed.has(slug) ? [] : [slug];
  });
}
