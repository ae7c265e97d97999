import type { PassageWords } from './read-words.ts';

/** How the words of a dossier are written elsewhere: what tells a name from a word at the start of a sentence. */
export interface CapitalEvidence {
  /** Whether a word (in lower case) stands anywhere in small letters. */
  readonly inSmallLetters: (lower: string) => boolean;
  /** How often a word stands with a capital where no sentence starts. */
  readonly midSentence: (text: string) => number;
}

export function capitalEvidence(passages: readonly PassageWords[]): CapitalEvidence {
  const small = new Set<string>();
  const capital = new Map<string, number>();
  for (const { words } of passages) {
    for (const word of words) {
      if (!word.capital) small.add(word.lower);
      else if (!word.initial) capital.set(word.text, (capital.get(word.text) ?? 0) + 1);
    }
  }
  return { inSmallLetters: (lower) => small.has(lower), midSentence: (text) => capital.get(text) ?? 0 };
}
