import type { Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import type { Content, Dossier } from '../schema/dossier.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import { articleMentions } from './article-mentions.ts';
import { collectLinks } from './collect-links.ts';
import { findQuotes } from './find-quotes.ts';
import { linkResolver } from './link-resolver.ts';
import { compileMatcher } from './matcher.ts';
import { relatedArticles } from './related-articles.ts';
import { resolveExplicitLinks, type ResolvedLink } from './resolve-explicit-links.ts';
import { unknownTerms } from './unknown-terms.ts';

/** What annotation finds in content. */
export type Annotations = Pick<Dossier, 'mentions' | 'links' | 'related' | 'quotes' | 'problems'>;

/**
 * Finds the terms, links, related articles and quotes of a dossier. The same content always gives the same lists, in
 * order of articles and passages. Mistakes of the editor are in `problems`; nothing throws.
 */
export function annotate(content: Content): Annotations {
  const resolve = linkResolver(content);
  const matcher = compileMatcher(content.terms);
  const problems: Problem[] = ambiguousNames(matcher);

  const explicit = new Map<Slug, readonly ResolvedLink[]>();
  for (const article of content.articles) {
    const resolved = resolveExplicitLinks({ ...article, article: article.slug }, content, resolve);
    explicit.set(article.slug, resolved.links);
    problems.push(...resolved.problems);
  }
  const texts = [content.introduction, content.about].filter((text) => text !== undefined);
  for (const { file, body } of [...content.terms, ...content.claims, ...content.events, ...texts]) {
    problems.push(...resolveExplicitLinks({ file, body }, content, resolve).problems);
  }

  const mentions = content.articles.flatMap((article) =>
    articleMentions(article, matcher, explicit.get(article.slug) ?? []),
  );
  const related = relatedArticles(content.articles, mentions);
  const { quotes, problems: quoteProblems } = findQuotes(content, resolve);
  problems.push(...quoteProblems, ...unknownTerms(content));
  return {
    mentions,
    links: collectLinks(explicit, mentions, related, quotes, resolve),
    related,
    quotes,
    problems,
  };
}
