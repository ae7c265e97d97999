import { type CompoundWords, JOINS, type VisitWord } from './compound-words.ts';
import { NumberList } from '../number-list.ts';
import { TextPool } from '../text-pool.ts';
import { foldAccents } from './fold-accents.ts';

/**
 * Reads which words make compounds out of a Hunspell dictionary of Dutch, which says so of each: `Ca`, `Cb` and their kin
 * stand before another word as they are, `Ch` and `Cd` with an s, plurals in -en as plurals; `Cc` ends a compound; `Z` and
 * `Y` begin the flags of plurals and diminutives, which nouns have; a capital marks names. Source: the comments of
 * OpenTaal's affix file.
 * @param dic text of the `.dic` file: one word a line, then `/` and flags of two letters
 */
export function readCompoundWords(dic: string): CompoundWords {
  const lines = linesByBeginning(dic);
  const words = new JoinedWords();
  const readAt = (line: number): void => {
    readLine(dic, lines.starts[line] ?? 0, (lines.starts[line + 1] ?? 0) - 1, words);
  };
  const read = (beginning: number): void => {
    for (let line = lines.last[beginning] ?? 0; line > 0; line = lines.before[line] ?? 0) readAt(line);
    lines.last[beginning] = 0;
  };
  let isComplete = false;
  const bitsOf = (word: string): number => {
    if (!isComplete) read(beginningOf(word, 0));
    return words.bitsOf(word);
  };
  return {
    parts: {
      get: (word) => {
        const joins = bitsOf(word) & ~WHOLE;
        return joins === 0 ? undefined : joins;
      },
      has: (word) => (bitsOf(word) & ~WHOLE) !== 0,
      each: (visit) => {
        if (!isComplete) for (let line = 1; line < lines.before.length; line++) readAt(line);
        isComplete = true;
        words.eachPart(visit);
      },
    },
    whole: { has: (word) => (bitsOf(word) & WHOLE) !== 0 },
  };
}

/** What a word is besides `JOINS`: one that only looks like a compound. */
const WHOLE = 32;

/** Words with what is known of each as bits. A map of as many strings would take ten times the memory. */
class JoinedWords {
  readonly #pool = new TextPool();
  readonly #bits = new NumberList();

  add(text: string, from: number, end: number, bits: number): void {
    const number = this.#pool.number(text, from, end);
    if (number === this.#bits.length) this.#bits.push(bits);
    else this.#bits.set(number, this.#bits.at(number) | bits);
  }

  bitsOf(word: string): number {
    const number = this.#pool.find(word);
    return number === undefined ? 0 : this.#bits.at(number);
  }

  eachPart(visit: VisitWord): void {
    this.#pool.each((text, from, end, number) => {
      if ((this.#bits.at(number) & ~WHOLE) !== 0) visit(text, from, end);
    });
  }
}

/** Lines that begin alike, chained from the last; line 0 is none. Most edits ask for a few words of 180,000. */
interface Lines {
  /** Where each line starts, and behind the last where one more would. */
  readonly starts: Uint32Array;
  /** For each line, the one before it with the same beginning. */
  readonly before: Uint32Array;
  /** For each beginning, the last line with it. */
  readonly last: Uint32Array;
}

function linesByBeginning(dic: string): Lines {
  const last = new Uint32Array(OTHER + 1);
  const starts = new NumberList();
  const before = new NumberList();
  starts.push(0);
  before.push(0);
  let start = 0;
  while (start < dic.length) {
    const next = dic.indexOf('\n', start);
    const beginning = beginningOf(dic, start);
    before.push(last[beginning] ?? 0);
    last[beginning] = starts.length;
    starts.push(start);
    start = (next === -1 ? dic.length : next) + 1;
  }
  starts.push(start);
  return { starts: starts.view(), before: before.view(), last };
}

/** Letters that a part of a compound has at least. */
const MIN_LETTERS = 3;

const LETTERS = 26;

/** The beginning of words that do not begin with three letters of English, when they are folded. */
const OTHER = LETTERS ** MIN_LETTERS;

/** A number for the first three letters from a place on, in lower case and without accents. */
function beginningOf(text: string, start: number): number {
  let number = 0;
  for (let at = start; at < start + MIN_LETTERS; at++) {
    const code = text.charCodeAt(at);
    if (code >= OTHER_LETTERS) {
      const folded = foldAccents(text.slice(start, start + FOLDED).toLowerCase());
      return /^[a-z]{3}/.test(folded) ? beginningOf(folded, 0) : OTHER;
    }
    const letter = (code | LOWER) - SMALL_A;
    if (!(letter >= 0 && letter < LETTERS)) return OTHER;
    number = number * LETTERS + letter;
  }
  return number;
}

/** The bit that tells small letters of ASCII from capitals. */
const LOWER = 0x20;

/** Code units that are three letters at least, accents apart. */
const FOLDED = 9;

/** Longer names than this are made of words: Veiligheidsraad, but Rusland. */
const LONGEST_NAME = 12;

const SLASH = code('/');
const CAPITAL_A = code('A');
const CAPITAL_Z = code('Z');
const SMALL_A = code('a');
const SMALL_Z = code('z');

/** The least code of a letter beyond English, such as é and the ĳ that is one letter; what is below is a mark. */
const OTHER_LETTERS = 0xc0;

function readLine(dic: string, start: number, end: number, words: JoinedWords): void {
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
  const bits = isShortName ? WHOLE : joins;
  if (isAscii && !isName) words.add(dic, start, at, bits);
  else {
    const word = foldAccents(dic.slice(start, at).toLowerCase());
    words.add(word, 0, word.length, bits);
  }
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
