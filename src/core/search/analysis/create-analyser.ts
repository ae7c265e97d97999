import { foldText } from '../../annotate/fold-text.ts';
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
      eachWord(folded.text, (from, to) => {
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

/**
 * Finds the words of a folded text, as WORD has them. Most are plain letters with a blank or a mark behind them, which a
 * look at each letter tells; only for the others the expression is asked.
 */
function eachWord(text: string, found: (start: number, end: number) => void): void {
  for (let index = 0; index < text.length;) {
    let end = index;
    while (isPlainLetter(text.charCodeAt(end))) end++;
    if (end > index && endsWord(text.charCodeAt(end))) {
      found(index, end);
      index = end + 1;
    } else if (end === index && endsWord(text.charCodeAt(index))) index++;
    else {
      WORD.lastIndex = index;
      if (WORD.test(text)) {
        found(index, WORD.lastIndex);
        index = WORD.lastIndex;
      } else index++;
    }
  }
}

/** Letters of ASCII and Latin-1; false at the end of a text, where the code is NaN. */
function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a && code >= 0x41) ||
    (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7)
  );
}

/** A blank, or a mark of ASCII that never belongs to a word or a number; the end of a text. */
function endsWord(code: number): boolean {
  return code === 0x20 || code === 0x2c || code === 0x3a || code === 0x22 || code === 0x29 || code !== code;
}

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
