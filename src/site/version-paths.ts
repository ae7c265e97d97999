import type { ArticleVersion } from '../core/passage/history.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Article, Dossier } from '../core/schema/dossier.ts';
import { goneArticles } from './gone-articles.ts';

interface VersionPath {
  readonly params: { readonly slug: Slug; readonly hash: string };
  /** Of an article that is gone only the version is left. */
  readonly props: { readonly article: Article | undefined; readonly version: ArticleVersion };
}

/** A page for every version of an article that was ever published. */
export function versionPaths(dossier: Pick<Dossier, 'articles' | 'config' | 'history'>): VersionPath[] {
  const present = dossier.articles.map((article) => ({
    slug: article.slug,
    article,
    versions: dossier.history.get(article.slug)?.versions ?? [],
  }));
  const gone = goneArticles(dossier).map(({ slug, history }) => ({
    slug,
    article: undefined,
    versions: history.versions,
  }));
  return [...present, ...gone].flatMap(({ slug, article, versions }) =>
    versions.map((version) => ({ params: { slug, hash: version.hash }, props: { article, version } })),
  );
}
