import type { CompoundWords } from './compound-words.ts';
import { foldAccents } from './fold-accents.ts';

/**
 * Reads which words make compounds out of a Hunspell dictionary of Dutch, which says so of each: `Ca`, `Cb` and their kin
 * stand before another word as they are, `Ch` and `Cd` with an s, plurals in -en as plurals; `Cc` ends a compound; `Z` and
 * `Y` begin the flags of plurals and diminutives, which nouns have; a capital marks names. Source: the comments of
 * OpenTaal's affix file.
 * @param dic text of the `.dic` file: one word a line, then `/` and flags of two letters
 */
export function readCompoundWords(dic: string): CompoundWords {
  const found: Found = { first: new Map(), last: new Map(), whole: new Set() };
  let start = 0;
  while (start < dic.length) {
    const next = dic.indexOf('\n', start);
    const end = next === -1 ? dic.length : next;
    readLine(dic, start, end, found);
    start = end + 1;
  }
  return found;
}

interface Found {
  readonly first: Map<string, string>;
  readonly last: Map<string, boolean>;
  readonly whole: Set<string>;
}

/** Letters that a part of a compound has at least. */
const MIN_LETTERS = 3;

/** Longer names than this are made of words: Veiligheidsraad, but Rusland. */
const LONGEST_NAME = 12;

const SLASH = code('/');
const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = ['A', 'Z', 'a', 'z'].map(code) as [
  number,
  number,
  number,
  number,
];

/** The least code of a letter beyond English, such as é and the ĳ that is one letter; what is below is a mark. */
const OTHER_LETTERS = 0xc0;

function readLine(dic: string, start: number, end: number, found: Found): void {
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
  const written = dic.slice(start, at);
  const word = isName || !isAscii ? foldAccents(written.toLowerCase()) : written;
  const isShortName = isName && at - start <= LONGEST_NAME && !dic.slice(at, end).includes('Cc');
  if (isShortName) found.whole.add(word);
  else readFlags(dic, at + 1, end, word, found);
}

function readFlags(dic: string, start: number, end: number, word: string, { first, last }: Found): void {
  let isNoun = false;
  for (let at = start; at < end; at += 2) {
    const letter = dic.charAt(at);
    if (letter === 'C') readJoin(dic.charAt(at + 1), word, first, last);
    else if (letter === 'Z' || letter === 'Y') {
      isNoun = true;
      if (dic.startsWith('Zb', at)) first.set(`${word}en`, word);
    }
  }
  if (isNoun && !last.has(word)) last.set(word, false);
}

/** The second letter of a flag that says how a word joins. */
function readJoin(kind: string, word: string, first: Map<string, string>, last: Map<string, boolean>): void {
  switch (kind) {
    case 'a':
    case 'A':
    case 'b':
    case 'B':
    case 'e':
      first.set(word, word);
      return;
    case 'c':
      last.set(word, true);
      return;
    case 'd':
      first.set(word, word);
      first.set(`${word}s`, word);
      return;
    case 'h':
      first.set(`${word}s`, word);
  }
}

function code(letter: string): number {
  return letter.charCodeAt(0);
}
