import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { pastPrint } from '../prints/past-print.ts';
import type { Site } from '../site.ts';
import { addressOfTarget } from '../view/address-of-target.ts';

/** The page of every article. */
export const articlePages: PageKind<{ article: Article }> = {
  template: 'articles/[slug].astro',
  pages: (site) =>
    site.dossier.articles.map((article) => ({
      params: { slug: article.slug },
      props: { article },
      inputs: () => inputs(article, site),
    })),
};

function inputs(article: Article, site: Site): Record<string, string> {
  const { prints } = site;
  const { slug, body } = article;
  return {
    frame: prints.frame,
    article: article.print,
    mentions: prints.mentions(slug),
    links: linksPrint(article, site),
    authors: authorsPrint(article.authors, site),
    besides: prints.besides(slug),
    referrers: prints.referrers('article', slug),
    past: pastPrint(slug, site),
    works: body.citations.length === 0 ? '' : prints.references,
  };
}

/** Where the links in an article lead. */
function linksPrint({ slug, body }: Article, { resolve, addresses }: Site): string {
  if (body.explicitLinks.length === 0) return '';
  const targets = body.explicitLinks.map((link) => {
    const target = resolve(link, slug);
    return target && `${target.kind} ${addressOfTarget(target, addresses)}`;
  });
  return printOf(targets);
}

/** Addresses by which the glossary knows the authors. */
function authorsPrint(authors: readonly string[], { termsByName }: Site): string {
  const known = authors.flatMap((name) => termsByName.get(name) ?? []);
  return known.length === 0
    ? ''
    : printOf(known.flatMap(({ slug, sameAs }): (Slug | string)[] => [slug, ...sameAs]));
}
