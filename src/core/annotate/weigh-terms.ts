import type { Slug } from '../schema/brands.ts';
import type { TermVector } from './alike-candidates.ts';
import { type MentionTable, ROW } from './mention-table.ts';

/** What a proper name weighs beside a concept: more ties articles by who acts, less by what they are about. */
const NAME_WEIGHT = 1.25;

/** How often articles mention terms; terms by number, articles by their places in the table. */
interface CountedTerms {
  /** Those of an article, in order of their first mention. */
  readonly of: (article: number) => { readonly terms: readonly number[]; readonly counts: readonly number[] };
  /** By number. */
  readonly slugs: readonly Slug[];
  /** Of each term in how many articles it is mentioned. */
  readonly spread: readonly number[];
}

/** What terms weigh in articles. */
export interface WeighedTerms {
  /** By number. */
  readonly slugs: readonly Slug[];
  /** The terms of an article, found when they are first asked for. */
  readonly vectorOf: (article: number) => TermVector;
}

/**
 * One vector an article, of length 1, each term weighing (1 + ln count) · ln(1 + articles / articles with the term), so
 * that rare terms count more, and names more than concepts.
 * Method: Salton & Buckley, Term-weighting approaches in automatic text retrieval (1988).
 */
export function weighTerms(table: MentionTable, concepts: ReadonlySet<Slug>): WeighedTerms {
  const articles = table.ends.length;
  const { of, slugs, spread } = countTerms(table);
  const rarities = spread.map((count) => Math.log(1 + articles / count));
  const factors = slugs.map((slug) => (concepts.has(slug) ? 1 : NAME_WEIGHT));
  const made: TermVector[] = [];
  const weigh = (article: number): TermVector => {
    const { terms, counts } = of(article);
    const raw = terms.map(
      (term, at) => (1 + Math.log(counts[at] ?? 1)) * (rarities[term] ?? 0) * (factors[term] ?? 1),
    );
    const norm = Math.hypot(...raw);
    return { terms, weights: raw.map((weight) => weight / norm) };
  };
  return { slugs, vectorOf: (article) => (made[article] ??= weigh(article)) };
}

function countTerms({ ends, rows, written }: MentionTable): CountedTerms {
  const numbers = new Map<Slug, number>();
  for (const [slug] of written) if (!numbers.has(slug)) numbers.set(slug, numbers.size);
  const termOf = written.map(([slug]) => numbers.get(slug) ?? 0);
  const of: CountedTerms['of'] = (article) => {
    const [terms, counts]: [number[], number[]] = [[], []];
    for (let at = ends[article - 1] ?? 0; at < (ends[article] ?? 0); at += ROW) {
      const [term = 0, times = 0] = [termOf[rows[at] ?? 0], rows[at + 1]];
      const last = terms.length - 1;
      // Of one term there is a row for each text of its mentions.
      if (terms[last] === term) counts[last] = (counts[last] ?? 0) + times;
      else {
        terms.push(term);
        counts.push(times);
      }
    }
    return { terms, counts };
  };
  const spread = Array.from(numbers, () => 0);
  for (let article = 0; article < ends.length; article++)
    for (const term of of(article).terms) spread[term] = (spread[term] ?? 0) + 1;
  return { of, slugs: [...numbers.keys()], spread };
}
