import { foldAccents } from '../analysis/fold-accents.ts';
import { editCost } from './edit-cost.ts';

/** A word that occurs in the dossier, and might have been meant. */
export interface CorrectionCandidate {
  /** Lower case, without accents. */
  readonly form: string;
  /** How often it occurs, about. */
  readonly count: number;
  /** Whether it is a name of a term. */
  readonly isTerm: boolean;
}

/** Cost of mistakes, as `editCost` counts, beyond which a word of so many letters at most is another word. */
const LIMITS: readonly (readonly [letters: number, cost: number])[] = [
  [3, 0.8],
  [4, 1.2],
  [7, 1.6],
  [Infinity, 2.2],
];

/** What doubling the occurrences of a word takes off its cost; more prefers common words to likelier mistakes. */
const FREQUENCY_WEIGHT = 0.03;

/** What being a name of a term takes off; more prefers the glossary to common words. */
const TERM_WEIGHT = 0.1;

/**
 * The word that was most likely meant by one that occurs nowhere, or undefined where none is near enough.
 * @param most cost of mistakes, as `editCost` counts, that is allowed at most, where that is less than usual
 */
export function rankCorrections<Candidate extends CorrectionCandidate>(
  word: string,
  candidates: Iterable<Candidate>,
  most = Infinity,
): Candidate | undefined {
  const typed = foldAccents(word.toLowerCase());
  const limit = Math.min(most, LIMITS.find(([letters]) => typed.length <= letters)?.[1] ?? 0);
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const cost = editCost(typed, candidate.form, limit);
    if (cost === Infinity) continue;
    const bonus = FREQUENCY_WEIGHT * Math.log2(1 + candidate.count) + (candidate.isTerm ? TERM_WEIGHT : 0);
    const score = cost - bonus;
    if (score > least || (score === least && best && best.form <= candidate.form)) continue;
    best = candidate;
    least = score;
  }
  return best;
}
