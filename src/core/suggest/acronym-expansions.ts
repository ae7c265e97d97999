import { isAcronym } from '../annotate/case-rule.ts';
import { type Occurrence, occurrenceOf } from './candidate.ts';
import type { PassageWords } from './read-words.ts';

/** An acronym that the text explains in brackets, either way round. */
export interface Expansion {
  readonly acronym: Occurrence;
  readonly long: Occurrence;
}

/** Letters from which an acronym in brackets is believed where only some of its letters begin the words before it. */
const LETTERS_OF_ANOTHER_LANGUAGE = 3;

/**
 * Acronyms and what they stand for: `Hoge Onderhandelingscomité (HNC)`, `HNC (Hoge Onderhandelingscomité)`. The words are
 * found letter by letter from behind, the first letter at the start of a word (Schwartz & Hearst, A simple algorithm for
 * identifying abbreviation definitions, Pacific Symposium on Biocomputing 2003). An acronym in another language than its
 * name, `Syrisch Observatorium (SOHR)`, needs half its letters to begin words with capitals, in order.
 */
export function acronymExpansions(passages: readonly PassageWords[]): Expansion[] {
  return passages.flatMap((at) =>
    at.words.flatMap((word, index): Expansion[] => {
      if (!isAcronym(word.text) || word.text.length > 10) return [];
      const next = at.words[index + 1];
      const closes = next === undefined ? at.passage.text.slice(word.end) : next.gap;
      const isInside = /\s*\($/u.test(word.gap) && closes.startsWith(')');
      const found = isInside ? before(at, index) : after(at, index);
      return found ? [{ acronym: occurrenceOf(at, index, index + 1), long: found }] : [];
    }),
  );
}

function before(at: PassageWords, index: number): Occurrence | undefined {
  const acronym = at.words[index]?.text ?? '';
  const most = Math.min(acronym.length + 5, acronym.length * 2);
  let oldest = index;
  while (oldest > 0 && index - oldest < most && (oldest === index || at.words[oldest]?.gap === ' '))
    oldest -= 1;
  // The word behind the last blank is the first that may belong to it.
  const candidates = Array.from({ length: index - oldest }, (_, back) => index - 1 - back).filter((first) =>
    at.words.slice(first + 1, index).every(({ gap }) => gap === ' ' || gap === '-'),
  );
  for (const first of candidates) {
    const start = at.words[first];
    if (!start || at.lexicon.stopWords.has(start.lower)) continue;
    const occurrence = occurrenceOf(at, first, index);
    if (spells(occurrence.text, acronym)) return occurrence;
  }
  return candidates
    .map((first) => occurrenceOf(at, first, index))
    .findLast(({ words }) => words[0]?.capital === true && beginsLike(words, acronym));
}

function after(at: PassageWords, index: number): Occurrence | undefined {
  if (at.words[index + 1]?.gap !== ' (') return undefined;
  let end = index + 2;
  while (end < at.words.length && at.words[end]?.gap === ' ') end += 1;
  const closes = at.words[end]?.gap ?? at.passage.text.slice(at.words[end - 1]?.end);
  const acronym = at.words[index]?.text ?? '';
  const occurrence = occurrenceOf(at, index + 1, end);
  return closes.startsWith(')') && occurrence.words.length > 1 && spells(occurrence.text, acronym)
    ? occurrence
    : undefined;
}

/** Whether the letters of the acronym occur in the words in order, the first one as their very first letter. */
function spells(long: string, acronym: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const text = long.toLowerCase();
  if (text.length <= acronym.length || !text.startsWith(letters.slice(0, 1))) return false;
  const parts = text.split(/[\s-]+/);
  if (!/\p{Lu}/u.test(long)) return parts.map((part) => part[0]).join('') === letters;
  let position = text.length;
  for (const letter of Array.from(letters).slice(1).reverse()) {
    position = text.lastIndexOf(letter, position - 1);
    if (position < 1) return false;
  }
  // Words without a letter of their own in it are not what it stands for.
  const own = long.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  return own <= letters.length && parts.length <= letters.length + 2;
}

function beginsLike(words: Occurrence['words'], acronym: string): boolean {
  const capitals = words.filter(({ capital }) => capital).map(({ text }) => text[0]?.toLowerCase());
  if (words.length < 2 || acronym.length < LETTERS_OF_ANOTHER_LANGUAGE) return false;
  const letters = Array.from(acronym.toLowerCase());
  if (capitals[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) if (letter === capitals[at]) at += 1;
  return at === capitals.length && at / letters.length >= 0.5;
}
