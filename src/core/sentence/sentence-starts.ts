import { isAcronym } from '../annotate/case-rule.ts';
import { languageRules } from '../language/index.ts';
import { plainBoundaries } from './plain-boundaries.ts';

/**
 * Where the sentences of a text begin (UTF-16 code units), in order; the first is 0, and an empty text has none.
 * Boundaries are those of Unicode (UAX 29), but a point after an abbreviation or an initial, and any mark before a
 * small letter, ends no sentence.
 */
export function sentenceStarts(text: string, lang: string): readonly number[] {
  if (text !== last.text || lang !== last.lang) last = { text, lang, starts: findStarts(text, lang) };
  return last.starts;
}

/** The text that was asked for last: what is looked for in one passage is looked for one after another. */
let last: { readonly text: string; readonly lang: string; readonly starts: readonly number[] } = {
  text: '',
  lang: '',
  starts: [],
};

function findStarts(text: string, lang: string): readonly number[] {
  if (text === '') return [];
  const boundaries = plainBoundaries(text) ?? boundariesIn(text, lang);
  return [0, ...boundaries.filter((boundary) => !isContinued(text, boundary, lang))];
}

/** All but the first, which is 0. */
function boundariesIn(text: string, lang: string): readonly number[] {
  const segments = segmenterFor(lang).segment(text);
  const boundaries: number[] = [];
  // Asked one by one, for going through all of them by for … of takes three times as long.
  let segment = segments.containing(0);
  while (segment) {
    if (segment.index > 0) boundaries.push(segment.index);
    segment = segments.containing(segment.index + segment.segment.length);
  }
  return boundaries;
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
