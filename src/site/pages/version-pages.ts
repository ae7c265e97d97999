import type { ArticleVersion } from '../../core/passage/history.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { versionPaths } from '../version-paths.ts';

/** A page for every published text of an article; of an article that is gone only its versions are left. */
export const versionPages: PageKind<{ article: Article | undefined; version: ArticleVersion }> = {
  template: 'articles/[slug]/v/[hash].astro',
  unlisted: true,
  pages: ({ dossier, prints }) =>
    versionPaths(dossier).map(({ params, props }) => ({
      params,
      props,
      inputs: () => ({
        frame: prints.frame,
        card: prints.card(props.article?.slug),
        past: prints.history(params.slug),
      }),
    })),
};
