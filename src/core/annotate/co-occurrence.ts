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

/** Which terms are mentioned in which passages, all by numbers: a large dossier has hundreds of thousands of meetings. */
interface Meetings {
  readonly slugs: readonly Slug[];
  readonly numbers: ReadonlyMap<Slug, number>;
  /** The terms of all passages, one passage after the other. */
  readonly terms: readonly number[];
  /** Where in `terms` those of each passage begin, and where the last one ends. */
  readonly starts: readonly number[];
  /** Of each term its passages. */
  readonly passagesOf: readonly (readonly number[])[];
}

function meetingsIn(passages: Iterable<ReadonlySet<Slug>>): Meetings {
  const numbers = new Map<Slug, number>();
  const terms: number[] = [];
  const starts = [0];
  const passagesOf: number[][] = [];
  for (const here of passages) {
    const passage = starts.length - 1;
    for (const term of here) {
      let number = numbers.get(term);
      if (number === undefined) {
        numbers.set(term, (number = numbers.size));
        passagesOf.push([]);
      }
      terms.push(number);
      passagesOf[number]?.push(passage);
    }
    starts.push(terms.length);
  }
  return { slugs: [...numbers.keys()], numbers, terms, starts, passagesOf };
}

function companyOf(term: Slug, { slugs, numbers, terms, starts, passagesOf }: Meetings): CoOccurrence[] {
  const own = numbers.get(term);
  if (own === undefined) return [];
  const all = starts.length - 1;
  const size = (number: number): number => passagesOf[number]?.length ?? 0;
  const meetings = new Uint32Array(slugs.length);
  for (const passage of passagesOf[own] ?? [])
    for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at++) {
      const other = terms[at] ?? own;
      meetings[other] = (meetings[other] ?? 0) + 1;
    }
  return slugs
    .flatMap((slug, other): CoOccurrence[] => {
      const together = meetings[other] ?? 0;
      if (other === own || together < LEAST_TOGETHER || together * all <= size(own) * size(other)) return [];
      return [{ term: slug, together, strength: logLikelihood(together, size(own), size(other), all) }];
    })
    .filter(({ strength }) => strength >= LEAST_STRENGTH)
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
