import { primaryLanguage } from '../../language/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';

/** The languages whose names and phrases can be judged. To add one, add a file and a line. */
const LEXICONS: readonly Lexicon[] = [nl, en, de, fr];

const NO_WORDS: ReadonlySet<string> = new Set();

/** Of a language we do not know: capitals and acronyms alone. */
const NONE: Lexicon = {
  lang: 'und',
  stopWords: NO_WORDS,
  noNames: NO_WORDS,
  particles: NO_WORDS,
  links: NO_WORDS,
  heads: { organisation: NO_WORDS, place: NO_WORDS },
  tails: undefined,
  titles: NO_WORDS,
  speech: NO_WORDS,
  placeWords: NO_WORDS,
  determiners: NO_WORDS,
  demonym: undefined,
  compoundLetters: undefined,
};

/** The words of a BCP 47 language such as `nl` or `en-GB`. */
export function lexiconOf(tag: string): Lexicon {
  const primary = primaryLanguage(tag);
  return LEXICONS.find(({ lang }) => lang === primary) ?? NONE;
}
