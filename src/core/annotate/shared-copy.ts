import type { PassageId } from '../schema/brands.ts';
import type { Article, CopiedRun, SharedCopy } from '../schema/dossier.ts';
import { alignRuns, type WordRun } from './align-runs.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import { isQuoted } from './is-quoted.ts';
import { RUNNING_WORD, RunningWords } from './running-words.ts';
import { type Place, sharedPlaces, type SharedPlaces } from './shared-places.ts';
import { MIN_RUN, shinglesOf } from './shingles.ts';
import { Vocabulary } from './vocabulary.ts';

/** A passage as numbers, one a word: the same word has the same number throughout the dossier. */
interface Words {
  readonly article: number;
  /** Place of the passage in its article. */
  readonly order: number;
  readonly passage: PassageId;
  readonly text: string;
  readonly ids: readonly number[];
}

interface Shingle {
  readonly words: Words;
  readonly at: number;
}

/**
 * The runs of words that two articles have in common, for each pair that has any, the earlier article first. Case and
 * punctuation do not count; a run never leaves its passage. Only the fingerprints of all are looked at, and the texts of
 * those that share a shingle.
 * @param shared which of their shingles stand in several places
 * Method: winnowing, Schleimer, Wilkerson & Aiken (2003), then each match extended as far as it goes.
 */
export function sharedCopy(
  articles: readonly Article[],
  fingerprints: readonly Fingerprint[] = fingerprintsOf(articles),
  shared: SharedPlaces = sharedPlaces(fingerprints),
): SharedCopy[] {
  const shingleOf = textReader(articles);
  const pairs = new Map<number, WordRun<Words>[]>();
  const covered = new Set<string>();
  for (const places of shared.byHash.values()) {
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        if (one.article === other.article) continue;
        const run = extend(shingleOf(one), shingleOf(other));
        if (run === undefined) continue;
        const key = one.article * articles.length + other.article;
        const name = `${key} ${run.a.passage} ${run.startA} ${run.b.passage} ${run.startB}`;
        if (covered.has(name)) continue;
        covered.add(name);
        const list = pairs.get(key);
        if (list) list.push(run);
        else pairs.set(key, [run]);
      }
    }
  }
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .map(([key, found]) => {
      const [a, b] = [Math.floor(key / articles.length), key % articles.length];
      return sharedBy({ articles, fingerprints }, a, b, found);
    });
}

/** The fingerprint of every article, from its text. */
function fingerprintsOf(articles: readonly Article[]): Fingerprint[] {
  const vocabulary = new Vocabulary();
  const reader = new RunningWords(vocabulary);
  return articles.map(({ body }) =>
    fingerprint(
      body.passages.filter(({ kind }) => kind !== 'code').map(({ text }) => reader.readText(text)),
      vocabulary,
    ),
  );
}

/** Reads the texts of articles again, each when a shingle of it is asked for. */
function textReader(articles: readonly Article[]): (place: Place) => Shingle {
  const vocabulary = new Vocabulary();
  const reader = new RunningWords(vocabulary);
  const read = new Map<number, readonly Shingle[]>();
  return ({ article, index }) => {
    let shingles = read.get(article);
    if (!shingles) read.set(article, (shingles = shinglesIn(article)));
    const shingle = shingles[index];
    if (!shingle) throw new Error(`Expected shingle ${index} in ${articles[article]?.slug}`);
    return shingle;
  };

  function shinglesIn(article: number): Shingle[] {
    const passages = (articles[article]?.body.passages ?? []).filter(({ kind }) => kind !== 'code');
    return passages.flatMap(({ id, text }, order) => {
      const words = { article, order, passage: id, text, ids: reader.readText(text) };
      const { starts } = shinglesOf(words.ids.map((number) => vocabulary.hashes[number] ?? 0));
      return starts.map((at) => ({ words, at }));
    });
  }
}

function sharedBy(
  {
    articles,
    fingerprints,
  }: { readonly articles: readonly Article[]; readonly fingerprints: readonly Fingerprint[] },
  a: number,
  b: number,
  found: readonly WordRun<Words>[],
): SharedCopy {
  const [first, second] = [articles[a], articles[b]];
  if (!first || !second) throw new Error(`Expected articles at ${a} and ${b}`);
  const runs = alignRuns([...found].sort(inReadingOrder)).map(describeRun);
  const words = runs.reduce((sum, run) => sum + run.words, 0);
  return {
    a: first.slug,
    b: second.slug,
    runs,
    shareOfA: words / (fingerprints[a]?.length ?? words),
    shareOfB: words / (fingerprints[b]?.length ?? words),
  };
}

/** What two articles share does not depend on what others share with them. */
function inReadingOrder(x: WordRun<Words>, y: WordRun<Words>): number {
  return x.a.order - y.a.order || x.startA - y.startA || x.b.order - y.b.order || x.startB - y.startB;
}

/** The longest run of the same words through two shingles; undefined where it is too short to count. */
function extend(one: Shingle, other: Shingle): WordRun<Words> | undefined {
  const [a, b] = [one.words.ids, other.words.ids];
  const same = (step: number): boolean => {
    const id = a[one.at + step];
    return id !== undefined && id === b[other.at + step];
  };
  if (!same(0)) return undefined;
  let [before, after] = [0, 1];
  while (same(before - 1)) before--;
  while (same(after)) after++;
  if (after - before < MIN_RUN) return undefined;
  const [startA, startB] = [one.at + before, other.at + before];
  return { a: one.words, startA, b: other.words, startB, words: after - before };
}

function describeRun({ a, startA, b, startB, words }: WordRun<Words>): CopiedRun {
  const [placeA, placeB] = [place(a, startA, words), place(b, startB, words)];
  return { a: placeA, b: placeB, words, quoted: isQuoted(a.text, placeA) && isQuoted(b.text, placeB) };
}

function place({ passage, text }: Words, first: number, words: number): CopiedRun['a'] {
  const found = [...text.matchAll(RUNNING_WORD)].slice(first, first + words);
  const [start, last] = [found.at(0), found.at(-1)];
  if (!start || !last) throw new Error(`Expected words in ${passage}`);
  return { passage, start: start.index, end: last.index + last[0].length };
}
