import { unknownReferences } from '../references/unknown-references.ts';
import type { Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import type { Content, Dossier, Mention } from '../schema/dossier.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import { articleMentions } from './article-mentions.ts';
import { collectLinks } from './collect-links.ts';
import { findQuotes } from './find-quotes.ts';
import { linkResolver } from './link-resolver.ts';
import { compileMatcher } from './matcher.ts';
import { relatedArticles } from './related-articles.ts';
import { relatedTerms } from './related-terms.ts';
import { resolveExplicitLinks, type ResolvedLink } from './resolve-explicit-links.ts';
import { sharedCopy } from './shared-copy.ts';
import { unknownTerms } from './unknown-terms.ts';

/** What annotation finds in content. */
export type Annotations = Pick<
  Dossier,
  'mentions' | 'links' | 'related' | 'sharedCopy' | 'quotes' | 'problems'
>;

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

  const glossary = { matcher, areRelated: relatedTerms(content.terms) };
  const mentions: Mention[] = [];
  for (const article of content.articles) {
    const found = articleMentions(article, glossary, explicit.get(article.slug) ?? []);
    mentions.push(...found.mentions);
    problems.push(...found.problems);
  }
  const copies = sharedCopy(content.articles);
  const concepts = new Set(content.terms.filter(({ type }) => type === 'concept').map(({ slug }) => slug));
  const related = relatedArticles(content.articles, mentions, copies, concepts);
  const { quotes, problems: quoteProblems } = findQuotes(content, resolve);
  problems.push(...quoteProblems, ...unknownTerms(content), ...unknownReferences(content));
  return {
    mentions,
    links: collectLinks({ explicit, mentions, related, copies, quotes, resolve }),
    related,
    sharedCopy: copies,
    quotes,
    problems,
  };
}
