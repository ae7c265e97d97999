import type { Term } from '../schema/dossier.ts';

/** Tells whether one of two terms names the other as related; made once for a glossary. */
export function relatedTerms(terms: readonly Term[]): (one: Term, other: Term) => boolean {
  const related = new Map<Term, ReadonlySet<string>>(terms.map((term) => [term, new Set(term.related)]));
  return (one, other) =>
    related.get(one)?.has(other.slug) === true || related.get(other)?.has(one.slug) === true;
}
