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

/** Every version of an article that was ever published: those of present articles in their order, then of those that are gone. */
export function publishedVersions(
  dossier: Pick<Dossier, 'articles' | 'config' | 'history'>,
): PublishedVersion[] {
  const present = dossier.articles.flatMap((article) => {
    const { slug } = article;
    return (dossier.history.get(slug)?.versions ?? []).map((version) => ({ slug, article, version }));
  });
  const gone = goneArticles(dossier).flatMap(({ slug, history }) =>
    history.versions.map((version) => ({ slug, article: undefined, version })),
  );
  return [...present, ...gone];
}
