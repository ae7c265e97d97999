import type { Slug } from '../schema/brands.ts';

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
 * any term. Terms that avoid one another are left out. Nothing is counted before a term is asked for.
 */
export function coOccurrences(passages: () => Iterable<ReadonlySet<Slug>>): CompanyOf {
  let meetings: Meetings | undefined;
  return (term) => companyOf(term, (meetings ??= meetingsIn(passages())));
}

/** Which terms are mentioned in which passages; passages by number. */
interface Meetings {
  readonly termsOf: readonly ReadonlySet<Slug>[];
  readonly passagesOf: ReadonlyMap<Slug, readonly number[]>;
}

function meetingsIn(passages: Iterable<ReadonlySet<Slug>>): Meetings {
  const termsOf = [...passages];
  const passagesOf = new Map<Slug, number[]>();
  for (const [number, terms] of termsOf.entries())
    for (const term of terms) {
      const list = passagesOf.get(term);
      if (list) list.push(number);
      else passagesOf.set(term, [number]);
    }
  return { termsOf, passagesOf };
}

function companyOf(term: Slug, { termsOf, passagesOf }: Meetings): CoOccurrence[] {
  const all = termsOf.length;
  const size = (one: Slug): number => passagesOf.get(one)?.length ?? 0;
  const meetings = new Map<Slug, number>();
  for (const passage of passagesOf.get(term) ?? [])
    for (const other of termsOf[passage] ?? [])
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
