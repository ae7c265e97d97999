import type { ResolveLink } from '../../core/annotate/link-resolver.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Article, Body, Term } from '../../core/schema/dossier.ts';
import { quotedPassages, type QuotedArticle } from './quoted-passages.ts';

/** Other articles whose editor linked to this one, with the sentences the links stand in. */
export function articlesLinkingTo(
  articles: readonly Article[],
  resolve: ResolveLink,
  slug: Slug,
): QuotedArticle[] {
  const occurrences = articles
    .filter((article) => article.slug !== slug)
    .flatMap(({ slug: article, body }) =>
      linksTo(body, resolve, 'article', slug).map(({ passage, range }) => ({ article, passage, ...range })),
    );
  return quotedPassages(articles, occurrences);
}

/** Terms whose definition links to an article or a term, or that name the term as related. */
export function termsLinkingTo(
  terms: readonly Term[],
  resolve: ResolveLink,
  kind: 'article' | 'term',
  slug: Slug,
): Term[] {
  return terms.filter(
    (term) =>
      term.slug !== slug &&
      ((kind === 'term' && term.related.includes(slug)) ||
        linksTo(term.body, resolve, kind, slug).length > 0),
  );
}

function linksTo(
  body: Body,
  resolve: ResolveLink,
  kind: 'article' | 'term',
  slug: Slug,
): Body['explicitLinks'] {
  return body.explicitLinks.filter((link) => {
    const target = resolve(link);
    if (target === undefined) return false;
    if (target.kind === 'article') return kind === 'article' && target.article.slug === slug;
    return kind === 'term' && target.kind === 'term' && target.term.slug === slug;
  });
}
