import { isAcronym } from '../annotate/case-rule.ts';
import { languageRules } from '../language/index.ts';

/**
 * Where the sentences of a text begin (UTF-16 code units), in order; the first is 0, and an empty text has none.
 * Boundaries are those of Unicode (UAX 29), but a point after an abbreviation or an initial, and any mark before a
 * small letter, ends no sentence.
 */
export function sentenceStarts(text: string, lang: string): readonly number[] {
  const segments = segmenterFor(lang).segment(text);
  const starts: number[] = [];
  // Asked one by one, for going through all of them by for … of takes three times as long.
  let segment = segments.containing(0);
  while (segment) {
    const { index } = segment;
    if (index === 0 || !isContinued(text, index, lang)) starts.push(index);
    segment = segments.containing(index + segment.segment.length);
  }
  return starts;
}

/** Making a segmenter takes far longer than using one. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })));
  return segmenter;
}

/** Characters before a boundary in which an abbreviation is sought. */
const LONGEST_WORD = 40;

const BLANK = /\s/;
const CLOSING = /["'”’)]/;
const SMALL_LETTER = /["'“‘(]*\p{Ll}/uy;

/** Whether the sentence before a boundary goes on after it. */
function isContinued(text: string, boundary: number, lang: string): boolean {
  SMALL_LETTER.lastIndex = boundary;
  if (SMALL_LETTER.test(text)) return true;
  const word = wordWithPoint(text, boundary).replace(/^["'“‘(]+/u, '');
  if (isInitial(word)) return true;
  return !isAcronym(word) && languageRules(lang).abbreviations.includes(word.toLowerCase());
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
