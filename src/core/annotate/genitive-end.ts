import type { LanguageRules } from '../language/rules.ts';
import { isWord, type Tokens } from './tokenize.ts';

/**
 * The last token of a name together with its genitive: the `s` of `Clinton's`, the apostrophe of `Hans'`.
 * @param last index of the last token of the name itself
 */
export function genitiveEnd(tokens: Tokens, last: number, language: LanguageRules): number {
  const { words } = tokens;
  if (words[last + 1] !== "'") return last;
  if (words[last + 2] === 's') return language.apostropheS ? last + 2 : last;
  const isBare =
    language.bareApostropheAfter?.test(words[last] ?? '') === true &&
    words[last + 2] === ' ' &&
    isWord(words[last + 3]) &&
    !isInsideQuotes(words, last);
  return isBare ? last + 1 : last;
}

/** Whether the nearest apostrophe before opens a quotation, which the one after then closes: 'het leger van Hans'. */
function isInsideQuotes(words: readonly string[], last: number): boolean {
  for (let index = last - 1; index >= 0; index--) {
    if (words[index] === "'" && !isWord(words[index - 1])) return true;
    if (words[index] === "'" && !isWord(words[index + 1])) return false;
  }
  return false;
}
