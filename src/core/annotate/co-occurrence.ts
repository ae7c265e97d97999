import type { Slug } from '../schema/brands.ts';
import type { TermsOfPassages } from '../schema/terms-of-passages.ts';

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
export function coOccurrences(passages: () => TermsOfPassages): CompanyOf {
  let meetings: Meetings | undefined;
  return (term) => companyOf(term, (meetings ??= meetingsIn(passages())));
}

/** Which terms are mentioned in which passages. */
interface Meetings extends TermsOfPassages {
  readonly numbers: ReadonlyMap<Slug, number>;
  /** Of each term its passages. */
  readonly passagesOf: readonly (readonly number[])[];
}

function meetingsIn({ slugs, terms, starts }: TermsOfPassages): Meetings {
  const passagesOf = slugs.map((): number[] => []);
  for (let passage = 0; passage < starts.length - 1; passage++)
    for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at++)
      passagesOf[terms[at] ?? -1]?.push(passage);
  const numbers = new Map(slugs.map((slug, number) => [slug, number]));
  return { slugs, terms, starts, numbers, passagesOf };
}

function companyOf(term: Slug, { slugs, numbers, terms, starts, passagesOf }: Meetings): CoOccurrence[] {
  const own = numbers.get(term);
  if (own === undefined) return [];
  const all = starts.length - 1;
  const ownPassages = passagesOf[own] ?? [];
  const meetings = new Uint32Array(slugs.length);
  for (const passage of ownPassages)
    for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at++) {
      const other = terms[at] ?? own;
      meetings[other] = (meetings[other] ?? 0) + 1;
    }
  const company: CoOccurrence[] = [];
  for (let other = 0; other < meetings.length; other++) {
    const [slug, together = 0] = [slugs[other], meetings[other]];
    const size = passagesOf[other]?.length ?? 0;
    if (slug === undefined || other === own || together < LEAST_TOGETHER) continue;
    if (together * all <= ownPassages.length * size) continue;
    const strength = logLikelihood(together, ownPassages.length, size, all);
    if (strength >= LEAST_STRENGTH) company.push({ term: slug, together, strength });
  }
  return company.sort(
    (a, b) => b.strength - a.strength || b.together - a.together || (a.term < b.term ? -1 : 1),
  );
}

/** G² of the two-by-two table of passages with both, with one, with the other and with neither. */
function logLikelihood(both: number, one: number, other: number, all: number): number {
  return (
    2 *
    (shareOfCell(both, (one * other) / all) +
      shareOfCell(one - both, (one * (all - other)) / all) +
      shareOfCell(other - both, ((all - one) * other) / all) +
      shareOfCell(all - one - other + both, ((all - one) * (all - other)) / all))
  );
}

function shareOfCell(seen: number, expected: number): number {
  return seen === 0 ? 0 : seen * Math.log(seen / expected);
}
