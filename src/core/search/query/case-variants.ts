import type { Analyser, Token } from '../analysis/token.ts';

/** Letters of an acronym at most that readers type without capitals: `anp`, `unhcr`. */
const MAX_LETTERS = 5;

/** Letters of an acronym at least that newspapers also write as a word: NAVO and Navo, but not VS and vs. */
const MIN_AS_WORD = 4;

/**
 * Other stems that a word of a query may stand for, since readers seldom type capitals: `anp` → `ANP`, `NAVO` → `navo`.
 * A word of the language keeps to itself: `is` is never `IS`, nor the other way about.
 */
export function caseVariants({ form, stem, stop }: Token, analyser: Analyser): readonly string[] {
  if (stop) return [];
  const isAcronym = /^\p{Lu}{2,}$/u.test(stem);
  if (!isAcronym) return /^[a-z]+$/.test(form) && form.length <= MAX_LETTERS ? [form.toUpperCase()] : [];
  const lower = analyser.analyse(stem.toLowerCase()).at(0);
  return stem.length >= MIN_AS_WORD && lower?.stop === false ? [lower.stem] : [];
}
