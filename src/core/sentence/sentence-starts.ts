import { isAcronym } from '../annotate/case-rule.ts';
import { languageRules } from '../language/index.ts';

/**
 * Where the sentences of a text begin (UTF-16 code units), in order; the first is 0, and an empty text has none.
 * Boundaries are those of Unicode (UAX 29), but a point after an abbreviation or an initial, and any mark before a
 * small letter, ends no sentence.
 */
export function sentenceStarts(text: string, lang: string): readonly number[] {
  const starts: number[] = [];
  for (const { index } of segmenterFor(lang).segment(text)) {
    if (index === 0 || !isContinued(text, index, lang)) starts.push(index);
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

/** Whether the sentence before a boundary goes on after it. */
function isContinued(text: string, boundary: number, lang: string): boolean {
  if (/^["'“‘(]*\p{Ll}/u.test(text.slice(boundary))) return true;
  const last = /(\S+)\.["'”’)]*\s*$/u.exec(text.slice(Math.max(0, boundary - LONGEST_WORD), boundary))?.[1];
  if (last === undefined) return false;
  const word = last.replace(/^["'“‘(]+/u, '');
  if (isAcronym(word)) return isInitial(word);
  return isInitial(word) || languageRules(lang).abbreviations.includes(word.toLowerCase());
}

/** `J.` or `J.P.` before a name; `VS.` at the end of a sentence is none. */
function isInitial(word: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
}
