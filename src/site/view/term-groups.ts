import type { Slug } from '../../core/schema/brands.ts';
import type { Term } from '../../core/schema/dossier.ts';
import { TERM_TYPES, type TermType } from '../../core/schema/term.ts';
import { onceFor } from './once-for.ts';

/** A term, and how often it is mentioned. */
export interface CountedTerm {
  readonly term: Term;
  readonly count: number;
}

export interface TermGroup {
  readonly type: TermType;
  readonly terms: readonly CountedTerm[];
}

/**
 * The terms that are mentioned, by type, those mentioned most first; types in the order of the vocabulary. `counts` says
 * how often each term is mentioned.
 */
export function termGroups(
  terms: ReadonlyMap<Slug, Term>,
  counts: Iterable<readonly [Slug, number]>,
): TermGroup[] {
  const byName = ranked(terms);
  const counted: RankedTerm[] = [];
  for (const [slug, count] of counts) {
    const found = byName.get(slug);
    if (found) counted.push({ term: found.term, rank: found.rank, count });
  }
  counted.sort((a, b) => b.count - a.count || a.rank - b.rank);
  const groups = Map.groupBy(counted, ({ term }) => term.type);
  return TERM_TYPES.flatMap((type) => {
    const members = groups.get(type);
    return members ? [{ type, terms: members }] : [];
  });
}

interface RankedTerm extends CountedTerm {
  /** Its place among all terms by name. */
  readonly rank: number;
}

/** Names are compared once for all articles. */
const ranked = onceFor((terms: ReadonlyMap<Slug, Term>) => {
  const inOrder = [...terms].sort(([, a], [, b]) => compare(a.term, b.term) || compare(a.slug, b.slug));
  return new Map(inOrder.map(([slug, term], rank) => [slug, { term, rank }]));
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
