import type { Slug } from '../schema/brands.ts';
import type { TermVector } from './alike-candidates.ts';
import { type ArticleMemory, countsOf } from './article-memory.ts';

/** What a proper name weighs beside a concept: more ties articles by who acts, less by what they are about. */
const NAME_WEIGHT = 1.25;

/** How often articles mention terms; terms by number. */
export interface CountedTerms {
  /** Of each article, in order of their first mention. */
  readonly articles: readonly { readonly terms: readonly number[]; readonly counts: Uint32Array }[];
  /** By number. */
  readonly slugs: readonly Slug[];
}

/** Counts the mentions of each term in each article. */
export function countTerms(mentioned: readonly Pick<ArticleMemory, 'terms' | 'mentions'>[]): CountedTerms {
  const numbers = new Map<Slug, number>();
  const slugs: Slug[] = [];
  const articles = mentioned.map(({ terms, mentions }) => {
    const counts = countsOf(terms, mentions);
    const own = terms.map((slug) => {
      let number = numbers.get(slug);
      if (number === undefined) {
        numbers.set(slug, (number = slugs.length));
        slugs.push(slug);
      }
      return number;
    });
    return { terms: own, counts };
  });
  return { articles, slugs };
}

/**
 * One vector an article, of length 1, each term weighing (1 + ln count) · ln(1 + articles / articles with the term), so
 * that rare terms count more, and names more than concepts.
 * Method: Salton & Buckley, Term-weighting approaches in automatic text retrieval (1988).
 */
export function weighTerms({ articles, slugs }: CountedTerms, concepts: ReadonlySet<Slug>): TermVector[] {
  const spread = slugs.map(() => 0);
  for (const { terms } of articles) for (const term of terms) spread[term] = (spread[term] ?? 0) + 1;
  const rarities = spread.map((count) => Math.log(1 + articles.length / count));
  const factors = slugs.map((slug) => (concepts.has(slug) ? 1 : NAME_WEIGHT));
  return articles.map(({ terms, counts }) => {
    const raw = terms.map(
      (term, at) => (1 + Math.log(counts[at] ?? 1)) * (rarities[term] ?? 0) * (factors[term] ?? 1),
    );
    const norm = Math.hypot(...raw);
    return { terms, weights: raw.map((weight) => weight / norm) };
  });
}
