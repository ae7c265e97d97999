import { type Occurrence, occurrenceOf } from './candidate.ts';
import { isTitle } from './is-title.ts';
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
  const groups = [...Map.groupBy(passages.flatMap(phrasesOf), ({ text }) => text)]
    .filter(([, group]) => isRepeated(group) && isNoun(group) && coheres(group, uses))
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const kept = new Map<PassageWords, Occurrence[]>();
  for (const [, group] of groups) {
    const loose = group.filter((one) => kept.get(one.at)?.some((long) => holds(long, one)) !== true);
    if (!isRepeated(loose)) continue;
    for (const one of loose) kept.set(one.at, [...(kept.get(one.at) ?? []), one]);
  }
  return [...kept.values()].flat();
}

function phrasesOf(at: PassageWords): Occurrence[] {
  const { words } = at;
  return words.flatMap((_, first) => {
    const found: Occurrence[] = [];
    for (let end = first + 1; end <= Math.min(first + LONGEST, words.length); end++) {
      const run = words.slice(first, end);
      if (end - first > 1 && words[end - 1]?.gap !== ' ') break;
      if (run.some(({ capital, taken }) => capital || taken)) break;
      if (isPhrase(run, at)) found.push(occurrenceOf(at, first, end));
    }
    return found;
  });
}

function isPhrase(run: readonly Word[], { lexicon }: PassageWords): boolean {
  const { stopWords, compoundLetters, noNouns } = lexicon;
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return false;
  if (run.length === 1) {
    if (compoundLetters === undefined || first.text.length < compoundLetters) return false;
    return noNouns?.test(first.lower) !== true && !stopWords.has(first.lower) && !isTitle(first, lexicon);
  }
  const isEdge = ({ lower, text }: Word): boolean =>
    !stopWords.has(lower) &&
    !lexicon.noNames.has(lower) &&
    text.length >= MIN_LETTERS &&
    !/\p{N}/u.test(text);
  return isEdge(first) && isEdge(last) && noNouns?.test(last.lower) !== true;
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
