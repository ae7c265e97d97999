import { foldAccents } from '../analysis/fold-accents.ts';

/** Where in the dictionary the right spelling of a word is to be looked for. */
export interface CorrectionKeys {
  /** First letters, right where the mistake is further on. */
  readonly beginning: string;
  /** Last letters, in reading order, right where the mistake is at the beginning. */
  readonly end: string;
}

/** Letters at the beginning that are taken to be right. */
const FIRST = 2;

/** The same at the end; one more, since so many words end alike. */
const LAST = 3;

/**
 * The two places of a dictionary, forwards and backwards, of which one holds the word that was meant if a single mistake
 * was made: a mistake that reaches the first two letters leaves the last ones alone. A short word's end is shorter.
 */
export function correctionKeys(word: string): CorrectionKeys {
  const form = foldAccents(word.toLowerCase());
  const last = Math.min(LAST, Math.max(1, form.length - 1 - FIRST));
  return { beginning: form.slice(0, FIRST), end: form.slice(-last) };
}
