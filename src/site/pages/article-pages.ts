import { outlineOf } from '../../core/outline-of.ts';
import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { plannedPage } from '../plan/planned-page.ts';
import { pastPrint } from '../prints/past-print.ts';
import type { Site } from '../site.ts';

/** The page of every article. */
export const articlePages: PageKind<{ article: Article }> = {
  template: 'articles/[slug].astro',
  ofArticle: (site) => {
    const kind = {
      params: ({ slug }: Article) => ({ slug }),
      props: (article: Article) => ({ article }),
      inputs: (article: Article) => inputs(article, site),
    };
    return (article) => [plannedPage(article, kind)];
  },
  pages: () => [],
};

function inputs(article: Article, site: Site): Record<string, string> {
  const { prints } = site;
  const { slug } = article;
  return {
    frame: prints.frame,
    article: article.print,
    mentions: prints.mentions(slug),
    links: site.linksFrom(slug),
    authors: authorsPrint(article.authors, site),
    besides: prints.besides(slug),
    referrers: prints.referrers('article', slug),
    past: pastPrint(slug, site),
    works: outlineOf(article).cited.length === 0 ? '' : prints.references,
  };
}

/** Addresses by which the glossary knows the authors. */
function authorsPrint(authors: readonly string[], { termsByName }: Site): string {
  const known = authors.flatMap((name) => termsByName.get(name) ?? []);
  return known.length === 0
    ? ''
    : printOf(known.flatMap(({ slug, sameAs }): (Slug | string)[] => [slug, ...sameAs]));
}
