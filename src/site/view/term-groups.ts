import type { Slug } from '../../core/schema/brands.ts';
import type { Term } from '../../core/schema/dossier.ts';
import { TERM_TYPES, type TermType } from '../../core/schema/term.ts';

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
  const counted = [...counts].flatMap(([slug, count]) => {
    const term = terms.get(slug);
    return term ? [{ term, count }] : [];
  });
  counted.sort(
    (a, b) => b.count - a.count || compare(a.term.term, b.term.term) || compare(a.term.slug, b.term.slug),
  );
  const groups = Map.groupBy(counted, ({ term }) => term.type);
  return TERM_TYPES.flatMap((type) => {
    const members = groups.get(type);
    return members ? [{ type, terms: members }] : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
