import type { LanguageAnalysis } from '../language-analysis.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

/** A language without rules: its words are found as they are written, but for capitals and accents. */
export function unknownLanguage(lang: string): LanguageAnalysis {
  return {
    lang,
    stopWords: NO_WORDS,
    lookalikes: NO_WORDS,
    endings: NO_WORDS,
    elided: NO_WORDS,
    thousands: '.',
    stem: (form) => form,
  };
}
