import type { Article } from '../schema/dossier.ts';
import { type Occurrence, occurrenceOf, textOf } from './candidate.ts';
import { isTitle } from './is-title.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { PassageWords, Word } from './read-words.ts';

/** Longest phrase in words: longer ones are clauses. */
const LONGEST = 3;
/** Shorter words at the edge of a phrase are function words that no list holds. */
const MIN_LETTERS = 3;
/** Part of a phrase's uses that follow an article or the like; fewer, and it is no noun phrase but a turn of speech. */
const AFTER_DETERMINER = 0.4;
/** Part of the uses of its rarer edge word that are in the phrase; fewer, and the two merely meet. */
const COHESION = 0.4;
/** A phrase is repeated this often at least, and this far spread: lower, and every pair of words would be one. */
const MIN_COUNT = 3;
const MIN_ARTICLES = 2;

/**
 * Phrases in small letters that recur: `humanitaire corridor`, and in languages that write compounds solid also single
 * long words. Repetition within longer phrases is not counted (the C-value of Frantzi, Ananiadou & Mima 2000, without
 * its logarithm); no grammar is used but lists of function words.
 */
export function nounPhrases(passages: readonly PassageWords[]): Occurrence[] {
  const uses = new Map<string, number>();
  for (const { words } of passages)
    for (const { lower } of words) uses.set(lower, (uses.get(lower) ?? 0) + 1);
  const repeated = repeatedTexts(passages);
  const groups = [
    ...Map.groupBy(
      passages.flatMap((at) => phrasesOf(at, repeated)),
      ({ text }) => text,
    ),
  ]
    .filter(([, group]) => isNoun(group) && coheres(group, uses))
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const kept = new Map<PassageWords, Occurrence[]>();
  for (const [, group] of groups) {
    const loose = group.filter((one) => kept.get(one.at)?.some((long) => holds(long, one)) !== true);
    if (!isRepeated(loose)) continue;
    for (const one of loose) kept.set(one.at, [...(kept.get(one.at) ?? []), one]);
  }
  return [...kept.values()].flat();
}

/** The texts of phrases that recur. Most do not, and of those nothing more is made than is counted here. */
function repeatedTexts(passages: readonly PassageWords[]): ReadonlySet<string> {
  const counts = new Map<string, { count: number; articles: number; last: Article }>();
  for (const at of passages) {
    const { article } = at;
    for (const [first, end] of placesOf(at)) {
      const text = textOf(at.words, first, end);
      const known = counts.get(text);
      if (!known) counts.set(text, { count: 1, articles: 1, last: article });
      else {
        known.count += 1;
        // Passages come article by article.
        if (known.last !== article) known.articles += 1;
        known.last = article;
      }
    }
  }
  const texts = new Set<string>();
  for (const [text, { count, articles }] of counts)
    if (count >= MIN_COUNT && articles >= MIN_ARTICLES) texts.add(text);
  return texts;
}

function phrasesOf(at: PassageWords, texts: ReadonlySet<string>): Occurrence[] {
  return placesOf(at)
    .filter(([first, end]) => texts.has(textOf(at.words, first, end)))
    .map(([first, end]) => occurrenceOf(at, first, end));
}

/** First and end index of every run of words that may be a phrase. */
function placesOf(at: PassageWords): [first: number, end: number][] {
  const { words } = at;
  const places: [number, number][] = [];
  for (let first = 0; first < words.length; first++) {
    for (let end = first + 1; end <= Math.min(first + LONGEST, words.length); end++) {
      const word = words[end - 1];
      if (!word || word.capital || word.taken || (end - first > 1 && word.gap !== ' ')) break;
      if (isPhrase(words, first, end, at.lexicon)) places.push([first, end]);
    }
  }
  return places;
}

function isPhrase(words: readonly Word[], start: number, end: number, lexicon: Lexicon): boolean {
  const { stopWords, compoundLetters, noNouns } = lexicon;
  const first = words[start];
  const last = words[end - 1];
  if (!first || !last) return false;
  if (first === last) {
    if (compoundLetters === undefined || first.text.length < compoundLetters) return false;
    return noNouns?.test(first.lower) !== true && !stopWords.has(first.lower) && !isTitle(first, lexicon);
  }
  return isEdge(first, lexicon) && isEdge(last, lexicon) && noNouns?.test(last.lower) !== true;
}

function isEdge({ lower, text }: Word, { stopWords, noNames }: Lexicon): boolean {
  return text.length >= MIN_LETTERS && !stopWords.has(lower) && !noNames.has(lower) && !/\p{N}/u.test(text);
}

function isRepeated(group: readonly Occurrence[]): boolean {
  return group.length >= MIN_COUNT && new Set(group.map(({ at }) => at.article.slug)).size >= MIN_ARTICLES;
}

function isNoun(group: readonly Occurrence[]): boolean {
  const introduced = group.filter(
    ({ at, before }) => before !== undefined && at.lexicon.determiners.has(before.lower),
  );
  return introduced.length / group.length >= AFTER_DETERMINER;
}

function coheres(group: readonly Occurrence[], uses: ReadonlyMap<string, number>): boolean {
  const [one] = group;
  if (!one || one.words.length === 1) return true;
  const edges = [one.words[0], one.words.at(-1)].map((word) => uses.get(word?.lower ?? '') ?? 0);
  return group.length / Math.min(...edges) >= COHESION;
}

function holds(long: Occurrence, short: Occurrence): boolean {
  return long.start <= short.start && short.end <= long.end;
}
