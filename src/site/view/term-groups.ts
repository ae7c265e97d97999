import type { Mention, Term } from '../../core/schema/dossier.ts';
import { TERM_TYPES, type TermType } from '../../core/schema/term.ts';

interface CountedTerm {
  readonly term: Term;
  readonly count: number;
}

export interface TermGroup {
  readonly type: TermType;
  readonly terms: readonly CountedTerm[];
}

/** The terms that are mentioned, by type, those mentioned most first; types in the order of the vocabulary. */
export function termGroups(terms: readonly Term[], mentions: readonly Pick<Mention, 'term'>[]): TermGroup[] {
  const counts = new Map<string, number>();
  for (const { term } of mentions) counts.set(term, (counts.get(term) ?? 0) + 1);
  const counted = terms
    .map((term) => ({ term, count: counts.get(term.slug) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.term.term < b.term.term ? -1 : 1));
  return TERM_TYPES.map((type) => ({ type, terms: counted.filter(({ term }) => term.type === type) })).filter(
    ({ terms: members }) => members.length > 0,
  );
}
