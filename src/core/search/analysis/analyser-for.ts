import { primaryLanguage } from '../../language/index.ts';
import { createAnalyser } from './create-analyser.ts';
import { LANGUAGE_ANALYSES } from './languages/index.ts';
import { unknownLanguage } from './languages/unknown.ts';
import type { Analyser } from './token.ts';

const made = new Map<string, Analyser>();

/**
 * The analyser of a BCP 47 language such as `nl` or `en-GB`; one that leaves words as they are for a language we do not
 * know. Holds every language: a browser makes its analysers of the languages it needs, by `createAnalyser`.
 */
export function analyserFor(tag: string): Analyser {
  const lang = primaryLanguage(tag);
  const before = made.get(lang);
  if (before) return before;
  const rules = LANGUAGE_ANALYSES.find((language) => language.lang === lang) ?? unknownLanguage(lang);
  const analyser = createAnalyser(rules);
  made.set(lang, analyser);
  return analyser;
}
