import { foldText } from '../../annotate/fold-text.ts';
import { CodeUnits } from '../code-units.ts';
import type { LanguageAnalysis } from './language-analysis.ts';
import { PLAIN_WORD } from './plain-word.ts';
import { readWord } from './read-word.ts';
import type { Analyser, Token, WordPart } from './token.ts';

/** A number with its marks, an acronym with points, or a word with its hyphens and apostrophes. */
const WORD =
  /(?<![\p{L}\p{N}])(?:\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:[.,:]\d+)+)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;

/** The analyser of one language, made of its rules. */
export function createAnalyser(rules: LanguageAnalysis): Analyser {
  const read = remembered((word) => readWord(word, rules, false));
  const readShouting = remembered((word) => readWord(word, rules, true));
  return {
    lang: rules.lang,
    stem: rules.stem,
    words: {
      each: eachWord,
      isShouting: (folded) => isShouting(folded, rules),
      read: (written, shouting) => readWord(written, rules, shouting),
    },
    analyse: (text, wanted) => {
      const folded = foldText(text);
      const parts = isShouting(folded.text, rules) ? readShouting : read;
      const tokens: Token[] = [];
      let position = 0;
      eachWord(folded.text, UNITS.of(folded.text), (from, to) => {
        const written = folded.text.slice(from, to);
        if (wanted?.has(position) === false && PLAIN_WORD.test(written)) {
          position++;
          return;
        }
        let last = 0;
        for (const { offset, span, exact, form, stem, stop, ...part } of parts(written)) {
          last = offset;
          const { start, end } = folded.original(from + part.start, from + part.end);
          tokens.push({ start, end, position: position + last, span, exact, form, stem, stop });
        }
        position += 1 + last;
      });
      return tokens;
    },
  };
}

/** Of the text that is analysed. */
const UNITS = /* @__PURE__ */ new CodeUnits();

/**
 * Finds the words of a folded text, as WORD has them. Most are plain letters with a blank or a mark behind them, which a
 * look at each letter tells; only for the others the expression is asked.
 */
function eachWord(text: string, units: Uint16Array, found: (start: number, end: number) => void): void {
  const { length } = text;
  for (let index = 0; index < length;) {
    let end = index;
    // Behind the last stands one that is no letter.
    while (kindOf(units[end]) === LETTER) end++;
    if (end > index && (end === length || kindOf(units[end]) === MARK)) {
      found(index, end);
      index = end + 1;
    } else if (end === index && kindOf(units[index]) === MARK) index++;
    else {
      WORD.lastIndex = index;
      if (WORD.test(text)) {
        found(index, WORD.lastIndex);
        index = WORD.lastIndex;
      } else index++;
    }
  }
}

const LETTER = 1;
const MARK = 2;

function kindOf(unit = 0): number {
  return unit < KINDS.length ? (KINDS[unit] ?? 0) : 0;
}

/** Of ASCII and Latin-1: letters, and a blank and marks that never belong to a word or a number. */
const KINDS = /* @__PURE__ */ Uint8Array.from({ length: 0x100 }, (_, unit) =>
  /[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]/.test(String.fromCharCode(unit))
    ? LETTER
    : ' ,:")'.includes(String.fromCharCode(unit))
      ? MARK
      : 0,
);

/** Of queries and of the texts of results, which are few words; what makes an index remembers by itself. */
function remembered(read: (word: string) => readonly WordPart[]): (word: string) => readonly WordPart[] {
  const known = new Map<string, readonly WordPart[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const parts = read(word);
    known.set(word, parts);
    return parts;
  };
}

/** A line wholly in capitals: `WAT IS ER GEBEURD`. A line of acronyms is none, and neither is `IS` alone. */
function isShouting(text: string, rules: LanguageAnalysis): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const words = text.match(/\p{Lu}+/gu) ?? [];
  if (words.some((word) => word.length > LONGEST_ACRONYM)) return true;
  const plain = words.filter((word) => rules.lookalikes.has(word.toLowerCase()));
  return words.length >= LEAST_WORDS && plain.length >= LEAST_PLAIN;
}

const LONGEST_ACRONYM = 5;

/** Words in capitals that make a line where all are short; fewer may well be acronyms: `IS VS`. */
const LEAST_WORDS = 3;

/** Common words among them, for one alone may be an acronym: `IS VS VN`. */
const LEAST_PLAIN = 2;
