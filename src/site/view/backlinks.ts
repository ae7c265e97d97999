import type { Slug } from '../../core/schema/brands.ts';
import type { Article, Term } from '../../core/schema/dossier.ts';
import { quotedPassages, type Occurrence, type QuotedArticle } from './quoted-passages.ts';
import { linkOfReference } from './link-of-reference.ts';
import type { ReferencesTo } from './find-references.ts';

/** Other articles whose editor linked to this one, with the sentences the links stand in. */
export function articlesLinkingTo(references: ReferencesTo, slug: Slug): QuotedArticle[] {
  const articles = new Set<Article>();
  const occurrences: Occurrence[] = [];
  for (const reference of references('article', slug)) {
    const { source } = reference;
    if (source.kind !== 'article' || source.article.slug === slug) continue;
    const link = linkOfReference(reference);
    if (!link) continue;
    articles.add(source.article);
    occurrences.push({ article: source.article.slug, passage: link.passage, ...link.range });
  }
  return quotedPassages([...articles], occurrences);
}

/** Terms whose definition links to an article or a term, or that name the term as related. */
export function termsLinkingTo(references: ReferencesTo, kind: 'article' | 'term', slug: Slug): Term[] {
  const terms = references(kind, slug).flatMap(({ source }) => (source.kind === 'term' ? source.term : []));
  return [...new Set(terms)].filter((term) => term.slug !== slug);
}
