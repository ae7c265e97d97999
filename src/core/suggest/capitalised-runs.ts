import { isAcronym } from '../annotate/case-rule.ts';
import { type Occurrence, occurrenceOf } from './candidate.ts';
import type { CapitalEvidence } from './capital-evidence.ts';
import { isTitle } from './is-title.ts';
import { joinsName, type Sides } from './joins-name.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { PassageWords, Word } from './read-words.ts';

/** Small words that one name may have in a row: `van de`, `of the`. */
const MOST_CONNECTING = 3;

/** Part of the uses after an article from which a German word is a noun and no name. */
const MOSTLY_NOUN = 0.25;

/** Part of the uses of a word as an adjective before a noun from which it is one: `Turkse troepen`. */
const MOSTLY_ADJECTIVE = 0.5;

/**
 * Names in the text: runs of words with capitals, with the small words that connect them. Words that have their capital
 * of a sentence, a title or the calendar are left off at either end; what the glossary matches whole is left out.
 */
export function capitalisedRuns(passages: readonly PassageWords[], evidence: CapitalEvidence): Occurrence[] {
  const alone = new Set<string>();
  for (const at of passages) {
    for (const [first, end] of runsOf(at, () => true)) {
      const lead = isBorrowed(at.words[first], at.lexicon) && end - first > 1 ? first + 1 : first;
      const { words, text } = occurrenceOf(at, lead, end);
      if (words.every(({ capital }) => capital)) alone.add(text);
    }
  }
  const found = passages.flatMap((at) =>
    runsOf(at, (sides) => joinsName(sides, at.lexicon, (text) => alone.has(text)))
      .map(([first, end]) => trimmed(at, first, end, evidence))
      .filter((occurrence) => occurrence !== undefined),
  );
  return withoutNouns(withoutAdjectives(found));
}

type Joins = (sides: Sides) => boolean;

/** First and end index of every run. */
function runsOf({ words }: PassageWords, joins: Joins): [number, number][] {
  const runs: [number, number][] = [];
  let index = 0;
  while (index < words.length) {
    if (words[index]?.capital !== true) {
      index += 1;
      continue;
    }
    const first = index;
    let end = capitalsFrom(words, first);
    for (;;) {
      const next = nextCapital(words, end);
      if (next === undefined) break;
      const nextEnd = capitalsFrom(words, next);
      const sides = {
        left: words.slice(first, end),
        small: words.slice(end, next),
        right: words.slice(next, nextEnd),
      };
      if (!joins({ ...sides, before: words[first - 1] })) break;
      end = nextEnd;
    }
    runs.push([first, end]);
    index = end;
  }
  return runs;
}

function capitalsFrom(words: readonly Word[], first: number): number {
  let end = first + 1;
  while (words[end]?.capital === true && words[end]?.gap === ' ') end += 1;
  return end;
}

/** The next word with a capital behind a few small ones, all parted by blanks. */
function nextCapital(words: readonly Word[], end: number): number | undefined {
  for (let next = end; next <= end + MOST_CONNECTING; next++) {
    const word = words[next];
    if (word?.gap !== ' ') return undefined;
    if (word.capital) return next > end ? next : undefined;
  }
  return undefined;
}

function trimmed(
  at: PassageWords,
  start: number,
  stop: number,
  evidence: CapitalEvidence,
): Occurrence | undefined {
  const { words, lexicon } = at;
  let first = start;
  let end = stop;
  let title: string | undefined;
  for (; first < end; first++) {
    const word = words[first];
    if (!word) break;
    const borrowed =
      word.initial && evidence.inSmallLetters(word.lower) && evidence.midSentence(word.text) === 0;
    if (end - first > 1 && isTitle(word, lexicon)) {
      title = word.lower;
      continue;
    }
    if (isBorrowed(word, lexicon) || (borrowed && end - first > 1)) continue;
    if (!lexicon.noNames.has(word.lower) && (word.capital || title === undefined)) break;
  }
  while (end > first && lexicon.noNames.has(words[end - 1]?.lower ?? '')) end -= 1;
  while (end > first && words[first]?.capital === false) first += 1;
  const run = words.slice(first, end);
  if (run.length === 0 || run.every(({ taken }) => taken) || !isName(run)) return undefined;
  const [head] = run;
  const uncertain = head?.initial === true && evidence.midSentence(head.text) === 0 && !isAcronym(head.text);
  if (uncertain && run.length > 1 && run.slice(1).every(({ taken, capital }) => taken || !capital))
    return undefined;
  const occurrence = occurrenceOf(at, first, end);
  return {
    ...occurrence,
    ...(title !== undefined && { title }),
    ...(uncertain && run.length === 1 && { uncertain }),
  };
}

/** A function word at the start of a sentence, or an article anywhere; a name may begin with one, `De Wit`. */
function isBorrowed(word: Word | undefined, { stopWords, determiners, particles }: Lexicon): boolean {
  if (word === undefined) return false;
  if (word.initial && stopWords.has(word.lower)) return true;
  return determiners.has(word.lower) && !particles.has(word.lower);
}

const ROMAN = /^[IVXLCDM]+$/;

/** One letter and a Roman number are no names, nor is a title alone. */
function isName(run: readonly Word[]): boolean {
  const [only] = run;
  if (run.length > 1 || !only) return !run.every(({ text }) => ROMAN.test(text) || text.endsWith('.'));
  return only.text.replace(/\P{L}/gu, '').length > 1 && !ROMAN.test(only.text);
}

/** Without the words that are mostly adjectives of a people or a place, in languages that write those with a capital. */
function withoutAdjectives(occurrences: readonly Occurrence[]): Occurrence[] {
  return [...Map.groupBy(occurrences, ({ text }) => text).values()].flatMap((group) => {
    const adjectives = group.filter(isAdjective).length;
    return adjectives / group.length > MOSTLY_ADJECTIVE ? [] : group;
  });
}

function isAdjective({ at: { lexicon }, words, text, after }: Occurrence): boolean {
  if (words.length > 1 || after?.gap !== ' ' || after.capital || isAcronym(text)) return false;
  return lexicon.demonym?.test(text) === true && !lexicon.stopWords.has(after.lower);
}

/** Without single words that take an article, in a language that writes all nouns with a capital. */
function withoutNouns(occurrences: readonly Occurrence[]): Occurrence[] {
  return [...Map.groupBy(occurrences, ({ text }) => text).values()].flatMap((group) => {
    const nouns = group.filter(
      ({ at: { lexicon }, words, text, before }) =>
        lexicon.capitalNouns === true &&
        words.length === 1 &&
        !isAcronym(text) &&
        before !== undefined &&
        lexicon.determiners.has(before.lower),
    );
    return nouns.length / group.length > MOSTLY_NOUN ? [] : group;
  });
}
