import { isAcronym } from '../annotate/case-rule.ts';
import { languageRules } from '../language/index.ts';

/** Characters before a boundary in which an abbreviation is sought. */
const LONGEST_WORD = 40;

const BLANK = /\s/;
const CLOSING = /["'”’)]/;
const SMALL_LETTER = /["'“‘(]*\p{Ll}/uy;
const CAPITAL = /[A-Z]/;

/** Whether the sentence before a boundary goes on after it: one before a small letter, or behind an abbreviation or an initial. */
export function isContinued(text: string, boundary: number, lang: string): boolean {
  SMALL_LETTER.lastIndex = boundary;
  // Most sentences begin with a capital, and nothing before it.
  if (!CAPITAL.test(text.charAt(boundary)) && SMALL_LETTER.test(text)) return true;
  const word = wordWithPoint(text, boundary).replace(/^["'“‘(]+/u, '');
  if (word === '') return false;
  return isInitial(word) || (abbreviationsIn(lang).has(word.toLowerCase()) && !isAcronym(word));
}

const abbreviations = new Map<string, ReadonlySet<string>>();

function abbreviationsIn(lang: string): ReadonlySet<string> {
  let found = abbreviations.get(lang);
  if (!found) abbreviations.set(lang, (found = new Set(languageRules(lang).abbreviations)));
  return found;
}

/** The word before a boundary that ends in a point, without it; empty where there is none. */
function wordWithPoint(text: string, boundary: number): string {
  const floor = Math.max(0, boundary - LONGEST_WORD);
  const before = (from: number, signs: RegExp): number => {
    let at = from;
    while (at > floor && signs.test(text.charAt(at - 1))) at -= 1;
    return at;
  };
  const end = before(before(boundary, BLANK), CLOSING) - 1;
  if (text.charAt(end) !== '.') return '';
  let start = end;
  while (start > floor && !BLANK.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** `J.` or `J.P.` before a name; `VS.` at the end of a sentence is none. */
function isInitial(word: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
}
