import { correctWord, knownBeginning } from './correct-word.ts';
import { suggestWords } from './suggest-words.ts';

/** What the dictionary is read for: words being typed, and words that are found nowhere. Most queries need none of it. */
export interface TypingHelp {
  readonly correctWord: typeof correctWord;
  readonly knownBeginning: typeof knownBeginning;
  readonly suggestWords: typeof suggestWords;
}

export const typingHelp: TypingHelp = { correctWord, knownBeginning, suggestWords };
