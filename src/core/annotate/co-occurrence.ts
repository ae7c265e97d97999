import type { Slug } from '../schema/brands.ts';
import type { Mention } from '../schema/dossier.ts';

/** A term that shares passages with another. */
interface CoOccurrence {
  readonly term: Slug;
  /** Passages in which both are mentioned. */
  readonly together: number;
  /** Log-likelihood ratio G² of their meeting, from 0. */
  readonly strength: number;
}

/** G² below this may well be chance: 3.84 is the 5 % level of χ² with one degree of freedom. Higher hides rare company. */
export const LEAST_STRENGTH = 3.84;

/** Meetings below this are one sentence's doing. */
const LEAST_TOGETHER = 2;

/** Looks up the terms a term keeps company with, strongest first. */
export type CompanyOf = (term: Slug) => CoOccurrence[];

/**
 * Prepares which terms share passages more often than chance has it: log-likelihood ratios (Dunning, Accurate methods
 * for the statistics of surprise and coincidence, Computational Linguistics 19, 1993) over the passages that mention
 * any term. Terms that avoid one another are left out.
 */
export function coOccurrences(mentions: readonly Pick<Mention, 'article' | 'passage' | 'term'>[]): CompanyOf {
  const termsOf = new Map<string, Set<Slug>>();
  const passagesOf = new Map<Slug, Set<string>>();
  for (const { article, passage, term } of mentions) {
    const key = `${article}#${passage}`;
    addTo(termsOf, key, term);
    addTo(passagesOf, term, key);
  }
  const all = termsOf.size;
  const size = (term: Slug): number => passagesOf.get(term)?.size ?? 0;
  return (term) => {
    const meetings = new Map<Slug, number>();
    for (const passage of passagesOf.get(term) ?? [])
      for (const other of termsOf.get(passage) ?? [])
        if (other !== term) meetings.set(other, (meetings.get(other) ?? 0) + 1);
    return [...meetings]
      .filter(([other, together]) => together * all > size(term) * size(other))
      .map(([other, together]) => ({
        term: other,
        together,
        strength: logLikelihood(together, size(term), size(other), all),
      }))
      .filter(({ together, strength }) => together >= LEAST_TOGETHER && strength >= LEAST_STRENGTH)
      .sort((a, b) => b.strength - a.strength || b.together - a.together || (a.term < b.term ? -1 : 1));
  };
}

function addTo<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** G² of the two-by-two table of passages with both, with one, with the other and with neither. */
function logLikelihood(both: number, one: number, other: number, all: number): number {
  const cells = [
    { seen: both, expected: (one * other) / all },
    { seen: one - both, expected: (one * (all - other)) / all },
    { seen: other - both, expected: ((all - one) * other) / all },
    { seen: all - one - other + both, expected: ((all - one) * (all - other)) / all },
  ];
  return (
    2 *
    cells.reduce((sum, { seen, expected }) => sum + (seen === 0 ? 0 : seen * Math.log(seen / expected)), 0)
  );
}
