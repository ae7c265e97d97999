import type { PageKind } from '../plan/page-kind.ts';
import { type GoneArticle, goneArticles } from '../gone-articles.ts';
import { pastPrint } from '../prints/past-print.ts';

/** Where articles were that are in the dossier no more. */
export const gonePages: PageKind<{ article: GoneArticle }> = {
  template: 'articles/[...gone].astro',
  unlisted: true,
  pages: (site) =>
    goneArticles(site.dossier).map((article) => ({
      params: { gone: article.slug },
      props: { article },
      inputs: () => ({ frame: site.prints.frame, past: pastPrint(article.slug, site) }),
    })),
};
