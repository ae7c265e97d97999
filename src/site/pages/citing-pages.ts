import type { Article } from '../../core/schema/dossier.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { plannedPage } from '../plan/planned-page.ts';

/** The page for citing each article. */
export const citingPages: PageKind<{ article: Article }> = {
  template: 'articles/[slug]/cite/index.astro',
  unlisted: true,
  ofArticle: ({ prints }) => {
    const kind = {
      params: ({ slug }: Article) => ({ slug }),
      props: (article: Article) => ({ article }),
      inputs: ({ slug, print }: Article) => ({
        frame: prints.frame,
        article: print,
        past: prints.history(slug),
      }),
    };
    return (article) => [plannedPage(article, kind)];
  },
  pages: () => [],
};
