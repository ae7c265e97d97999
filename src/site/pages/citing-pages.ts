import type { Article } from '../../core/schema/dossier.ts';
import type { PageKind } from '../plan/page-kind.ts';

/** The page for citing each article. */
export const citingPages: PageKind<{ article: Article }> = {
  template: 'articles/[slug]/cite/index.astro',
  unlisted: true,
  pages: ({ dossier, prints }) =>
    dossier.articles.map((article) => ({
      params: { slug: article.slug },
      props: { article },
      inputs: () => ({ frame: prints.frame, article: article.print, past: prints.history(article.slug) }),
    })),
};
