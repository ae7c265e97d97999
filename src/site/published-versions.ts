import type { ArticleVersion } from '../core/passage/history.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Article, Dossier } from '../core/schema/dossier.ts';
import { goneArticles } from './gone-articles.ts';

/** A text of an article that was published once, or is now. */
export interface PublishedVersion {
  readonly slug: Slug;
  /** Of an article that is gone only its versions are left. */
  readonly article: Article | undefined;
  readonly version: ArticleVersion;
}

/** Every version of an article that was ever published. */
export function versionsOfArticle(
  article: Article,
  { history }: Pick<Dossier, 'history'>,
): PublishedVersion[] {
  const { slug } = article;
  return (history.get(slug)?.versions ?? []).map((version) => ({ slug, article, version }));
}

/** Every version of articles that are gone. */
export function versionsOfGone(
  dossier: Pick<Dossier, 'articles' | 'config' | 'history'>,
): PublishedVersion[] {
  return goneArticles(dossier).flatMap(({ slug, history }) =>
    history.versions.map((version) => ({ slug, article: undefined, version })),
  );
}
