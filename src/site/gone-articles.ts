import type { ArticleHistory } from '../core/passage/history.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Dossier } from '../core/schema/dossier.ts';

/** An article that was published once, and is in the dossier no more. */
export interface GoneArticle {
  readonly slug: Slug;
  /** The last it had. */
  readonly title: string;
  readonly history: ArticleHistory;
}

/**
 * Articles of which every passage is gone. One that merely could not be read is none of them: its words still stand in
 * the ledger. One that was renamed is under its new name.
 */
export function goneArticles({
  articles,
  config,
  history,
}: Pick<Dossier, 'articles' | 'config' | 'history'>): GoneArticle[] {
  const present = new Set<string>(articles.map(({ slug }) => slug));
  const others = [...history.keys()].filter(
    (slug) => !present.has(slug) && !Object.hasOwn(config.redirects, slug),
  );
  return others.flatMap((slug) => {
    const known = history.get(slug);
    if (!known) return [];
    const { gone, versions } = known;
    const isGone = gone.length > 0 && versions.every(({ last }) => last !== undefined);
    if (!isGone) return [];
    return [{ slug, title: versions.at(-1)?.title ?? slug, history: known }];
  });
}
