import { JOINS } from './compound-words.ts';
import { WHOLE } from './words-of-table.ts';
import { foldAccents } from './fold-accents.ts';
import { WordTable } from './word-table.ts';

/**
 * Reads which words make compounds out of a Hunspell dictionary of Dutch, which says so of each: `Ca`, `Cb` and their kin
 * stand before another word as they are, `Ch` and `Cd` with an s, plurals in -en as plurals; `Cc` ends a compound; `Z` and
 * `Y` begin the flags of plurals and diminutives, which nouns have; a capital marks names. Source: the comments of
 * OpenTaal's affix file.
 * @param dic bytes of the `.dic` file, UTF-8: one word a line, then `/` and flags of two letters
 */
export function readCompoundWords(dic: Uint8Array): WordTable {
  const words = new WordTable(undefined, dic.length / BYTES_A_WORD);
  for (let at = 0; at < dic.length;) at = readLine(dic, at, words);
  return words;
}

/** Bytes of such a dictionary for each word that makes compounds: every other word does, and flags take more room than letters. */
const BYTES_A_WORD = 25;

/** Letters that a part of a compound has at least. */
const MIN_LETTERS = 3;

/** Longer names than this are made of words: Veiligheidsraad, but Rusland. */
const LONGEST_NAME = 12;

const LINE_FEED = 0x0a;
const SLASH = code('/');
const CAPITAL_A = code('A');
const CAPITAL_Z = code('Z');
const SMALL_A = code('a');
const SMALL_Z = code('z');

/** The bit that tells small letters of ASCII from capitals. */
const LOWER = 0x20;

/** Reads one line, and gives where the next starts. */
function readLine(dic: Uint8Array, start: number, words: WordTable): number {
  const first = dic[start] ?? LINE_FEED;
  const isName = first >= CAPITAL_A && first <= CAPITAL_Z;
  let letters = 0;
  let at = start;
  for (; at < dic.length && dic[at] !== SLASH && dic[at] !== LINE_FEED; letters++)
    at += isEnglish(dic[at] ?? 0) ? 1 : bytesOfOther(dic, at);
  const end = endOfLine(dic, at);
  // A word without flags neither inflects nor joins: only a name is worth knowing.
  if (letters < MIN_LETTERS || (at === end && !isName)) return end + 1;
  const joins = flagsOf(dic, at + 1, end);
  const isShortName = isName && letters <= LONGEST_NAME && (joins & JOINS.last) === 0;
  if (joins === 0 && !isShortName) return end + 1;
  if (spell(dic, start, at, words)) words.add(isShortName ? WHOLE : joins);
  else words.unspell();
  return end + 1;
}

function isEnglish(byte: number): boolean {
  const small = byte | LOWER;
  return small >= SMALL_A && small <= SMALL_Z && byte >= CAPITAL_A;
}

/** Spells a word in small letters from a to z; false where something in it is no letter. */
function spell(dic: Uint8Array, start: number, end: number, words: WordTable): boolean {
  for (let at = start; at < end;) {
    const byte = dic[at] ?? 0;
    if (isEnglish(byte)) {
      words.spell(byte | LOWER);
      at++;
    } else if (spellOther(dic, at, words)) at += bytesOfOther(dic, at);
    else return false;
  }
  return true;
}

function endOfLine(dic: Uint8Array, from: number): number {
  // Lines are short: a call for each would take longer than to look at its bytes.
  let end = from;
  while (end < dic.length && dic[end] !== LINE_FEED) end++;
  return end;
}

/** Letters of European languages beyond English have two bytes: five bits in the first, six in the second. */
function bytesOfOther(dic: Uint8Array, at: number): number {
  return (dic[at] ?? 0) >> 5 === 0b110 ? 2 : 1;
}

/** Spells a letter beyond English as those that are left of it; false where it is none. */
function spellOther(dic: Uint8Array, at: number, words: WordTable): boolean {
  const lead = dic[at] ?? 0;
  if (bytesOfOther(dic, at) !== 2) return false;
  const letters = foldedLetters(((lead & 0b11111) << 6) | ((dic[at + 1] ?? 0) & 0b111111));
  for (let index = 0; index < letters.length; index++) words.spell(letters.charCodeAt(index));
  return letters !== '';
}

/** The small letters that are left of a letter without its accent, `ij` of the ĳ that is one; none of anything else. */
function foldedLetters(point: number): string {
  let letters = FOLDED[point];
  if (letters === undefined) {
    const folded = foldAccents(String.fromCharCode(point).toLowerCase());
    FOLDED[point] = letters = /^[a-z]+$/.test(folded) ? folded : '';
  }
  return letters;
}

/** By code point. */
const FOLDED: string[] = [];

function flagsOf(dic: Uint8Array, start: number, end: number): number {
  let joins = 0;
  for (let at = start; at < end; at += 2) {
    const letter = dic[at];
    if (letter === JOINING) joins |= BY_LETTER[dic[at + 1] ?? 0] ?? 0;
    else if (letter === DIMINUTIVE) joins |= JOINS.noun;
    else if (letter === PLURAL) joins |= dic[at + 1] === IN_EN ? JOINS.noun | JOINS.plural : JOINS.noun;
  }
  return joins;
}

const JOINING = code('C');
const PLURAL = code('Z');
const DIMINUTIVE = code('Y');
const IN_EN = code('b');

/** By the second letter of a flag in `C`: how the word joins. */
const BY_LETTER = new Uint8Array(SMALL_Z + 1);
for (const letter of 'aAbBe') BY_LETTER[code(letter)] = JOINS.bare;
BY_LETTER[code('c')] = JOINS.last;
BY_LETTER[code('d')] = JOINS.bare | JOINS.withS;
BY_LETTER[code('h')] = JOINS.withS;

function code(letter: string): number {
  return letter.charCodeAt(0);
}
