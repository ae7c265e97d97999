import { type CompoundWords, JOINS } from './compound-words.ts';
import { foldAccents } from './fold-accents.ts';

/**
 * Reads which words make compounds out of a Hunspell dictionary of Dutch, which says so of each: `Ca`, `Cb` and their kin
 * stand before another word as they are, `Ch` and `Cd` with an s, plurals in -en as plurals; `Cc` ends a compound; `Z` and
 * `Y` begin the flags of plurals and diminutives, which nouns have; a capital marks names. Source: the comments of
 * OpenTaal's affix file.
 * @param dic text of the `.dic` file: one word a line, then `/` and flags of two letters
 */
export function readCompoundWords(dic: string): CompoundWords {
  const parts = new Map<string, number>();
  const whole = new Set<string>();
  let start = 0;
  while (start < dic.length) {
    const next = dic.indexOf('\n', start);
    const end = next === -1 ? dic.length : next;
    readLine(dic, start, end, parts, whole);
    start = end + 1;
  }
  return { parts, whole };
}

/** Letters that a part of a compound has at least. */
const MIN_LETTERS = 3;

/** Longer names than this are made of words: Veiligheidsraad, but Rusland. */
const LONGEST_NAME = 12;

const SLASH = code('/');
const CAPITAL_A = code('A');
const CAPITAL_Z = code('Z');
const SMALL_A = code('a');
const SMALL_Z = code('z');

/** The least code of a letter beyond English, such as é and the ĳ that is one letter; what is below is a mark. */
const OTHER_LETTERS = 0xc0;

function readLine(
  dic: string,
  start: number,
  end: number,
  parts: Map<string, number>,
  whole: Set<string>,
): void {
  let at = start;
  let isAscii = true;
  for (; at < end; at++) {
    const letter = dic.charCodeAt(at);
    if (letter === SLASH) break;
    if (letter >= OTHER_LETTERS) isAscii = false;
    else if (letter < CAPITAL_A || letter > SMALL_Z || (letter > CAPITAL_Z && letter < SMALL_A)) return;
  }
  const first = dic.charCodeAt(start);
  const isName = first >= CAPITAL_A && first <= CAPITAL_Z;
  // A word without flags neither inflects nor joins: only a name is worth knowing.
  if (at - start < MIN_LETTERS || (at === end && !isName)) return;
  const joins = at === end ? 0 : flagsOf(dic, at + 1, end);
  const isShortName = isName && at - start <= LONGEST_NAME && (joins & JOINS.last) === 0;
  if (joins === 0 && !isShortName) return;
  const written = isName ? dic.slice(start, at).toLowerCase() : dic.slice(start, at);
  const word = isAscii ? written : foldAccents(written);
  if (isShortName) whole.add(word);
  else parts.set(word, (parts.get(word) ?? 0) | joins);
}

function flagsOf(dic: string, start: number, end: number): number {
  let joins = 0;
  for (let at = start; at < end; at += 2) {
    const letter = dic.charCodeAt(at);
    if (letter === JOINING) joins |= BY_LETTER.get(dic.charCodeAt(at + 1)) ?? 0;
    else if (letter === DIMINUTIVE) joins |= JOINS.noun;
    else if (letter === PLURAL)
      joins |= dic.charCodeAt(at + 1) === IN_EN ? JOINS.noun | JOINS.plural : JOINS.noun;
  }
  return joins;
}

const JOINING = code('C');
const PLURAL = code('Z');
const DIMINUTIVE = code('Y');
const IN_EN = code('b');

/** The second letter of a flag in `C` → how the word joins. */
const BY_LETTER: ReadonlyMap<number, number> = new Map([
  ...Array.from('aAbBe', (letter) => [code(letter), JOINS.bare] as const),
  [code('c'), JOINS.last],
  [code('d'), JOINS.bare | JOINS.withS],
  [code('h'), JOINS.withS],
]);

function code(letter: string): number {
  return letter.charCodeAt(0);
}
