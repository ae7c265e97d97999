import type { PassageId } from '../schema/brands.ts';
import type { Article, CopiedRun, SharedCopy } from '../schema/dossier.ts';
import { alignRuns, type WordRun } from './align-runs.ts';
import { isQuoted } from './is-quoted.ts';

/** Words of the shortest run that counts; shorter ones are set phrases, longer ones miss copy that was cut to pieces. */
export const MIN_RUN = 12;

/** Words of a shingle: longer ones are rarer by chance, shorter ones survive more editing. */
const SHINGLE = 8;

/** Of so many shingles in a row one is kept. With SHINGLE it finds every run of MIN_RUN words. */
const WINDOW = MIN_RUN - SHINGLE + 1;

/** Places a shingle may stand before it is boilerplate; more costs time for standing lines that everybody prints. */
const MAX_PLACES = 24;

/** A passage as numbers, one a word: the same word has the same number throughout the dossier. */
interface Words {
  readonly article: number;
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
 * punctuation do not count; a run never leaves its passage. Nearly linear in the number of words.
 * Method: winnowing, Schleimer, Wilkerson & Aiken (2003), then each match extended as far as it goes.
 */
export function sharedCopy(articles: readonly Article[]): SharedCopy[] {
  const known = new Map<string, number>();
  const lengths: number[] = [];
  const index = new Map<number, Shingle[]>();
  for (const [article, { body }] of articles.entries()) {
    let length = 0;
    for (const { id, text, kind } of body.passages) {
      if (kind === 'code') continue;
      const ids = numbers(text, known);
      length += ids.length;
      keepShingles({ article, passage: id, text, ids }, index);
    }
    lengths.push(length);
  }
  const pairs = runsByPair(index);
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, found]) => {
      const [a, b] = [Math.floor(key / articles.length), key % articles.length];
      return sharedBy(a, b, found) ?? [];
    });

  function runsByPair(shingles: ReadonlyMap<number, readonly Shingle[]>): Map<number, WordRun<Words>[]> {
    const runs = new Map<number, WordRun<Words>[]>();
    const covered = new Set<string>();
    for (const places of shingles.values()) {
      if (places.length < 2 || places.length > MAX_PLACES) continue;
      for (const [index, one] of places.entries()) {
        for (const other of places.slice(index + 1)) {
          if (one.words.article === other.words.article) continue;
          const run = extend(one, other);
          if (run === undefined) continue;
          const key = one.words.article * articles.length + other.words.article;
          const name = `${key} ${run.a.passage} ${run.startA} ${run.b.passage} ${run.startB}`;
          if (covered.has(name)) continue;
          covered.add(name);
          const list = runs.get(key);
          if (list) list.push(run);
          else runs.set(key, [run]);
        }
      }
    }
    return runs;
  }

  function sharedBy(a: number, b: number, found: readonly WordRun<Words>[]): SharedCopy | undefined {
    const [first, second] = [articles[a], articles[b]];
    if (!first || !second) throw new Error(`Expected articles at ${a} and ${b}`);
    const runs = alignRuns(found).map(describeRun);
    const words = runs.reduce((sum, run) => sum + run.words, 0);
    return {
      a: first.slug,
      b: second.slug,
      runs,
      shareOfA: words / (lengths[a] ?? words),
      shareOfB: words / (lengths[b] ?? words),
    };
  }
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function numbers(text: string, known: Map<string, number>): number[] {
  return (text.normalize('NFC').toLowerCase().match(WORD) ?? []).map((word) => {
    let id = known.get(word);
    if (id === undefined) known.set(word, (id = known.size + 1));
    return id;
  });
}

/** Keeps of every WINDOW shingles the one with the least hash. */
function keepShingles(words: Words, index: Map<number, Shingle[]>): void {
  const hashes = hashesOf(words.ids);
  let kept = -1;
  for (let start = 0; start + WINDOW <= hashes.length; start++) {
    let least = start;
    for (let at = start + 1; at < start + WINDOW; at++)
      if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    if (least === kept) continue;
    kept = least;
    const hash = hashes[least] ?? 0;
    const places = index.get(hash);
    if (!places) index.set(hash, [{ words, at: least }]);
    // One more than allowed is enough to know that it is boilerplate.
    else if (places.length <= MAX_PLACES) places.push({ words, at: least });
  }
}

/** A multiplier and a seed of FNV-1a, 32 bits. */
const [PRIME, SEED] = [16777619, 2166136261];

function hashesOf(ids: readonly number[]): number[] {
  const hashes: number[] = [];
  for (let start = 0; start + SHINGLE <= ids.length; start++) {
    let hash = SEED;
    for (let at = start; at < start + SHINGLE; at++) hash = Math.imul(hash ^ (ids[at] ?? 0), PRIME);
    hashes.push((hash ^ (hash >>> 15)) >>> 0);
  }
  return hashes;
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
  const found = [...text.matchAll(WORD)].slice(first, first + words);
  const [start, last] = [found.at(0), found.at(-1)];
  if (!start || !last) throw new Error(`Expected words in ${passage}`);
  return { passage, start: start.index, end: last.index + last[0].length };
}
