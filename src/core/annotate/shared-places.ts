import { repeatedHashes } from './repeated-hashes.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Places a shingle may stand before it is boilerplate; more costs time for standing lines that everybody prints. */
const MAX_PLACES = 24;

/** A shingle by its article and its index in that article's fingerprint. */
export interface Place {
  readonly article: number;
  readonly index: number;
}

/** Which shingles stand in several places, of some articles in their order. */
export interface SharedPlaces {
  /** Of the shingles of each article. */
  readonly prints: Float64Array;
  /** The places of each hash, boilerplate left out. */
  readonly byHash: ReadonlyMap<number, readonly Place[]>;
  /** The hashes that are boilerplate. */
  readonly common: Float64Array;
}

/** Articles that may have changed for what was found before to be worth building upon. */
const MOST_CHANGED = 50;

/**
 * The places of each shingle that stands in several. Of the articles that changed since the last time the shingles alone
 * are looked for anew: in a dossier that is edited those are a handful among millions.
 * @param before what was found before, if anything, of whatever articles; the very same where it holds
 */
export function sharedPlaces(fingerprints: readonly Fingerprint[], before?: SharedPlaces): SharedPlaces {
  const changed = before && changedArticles(fingerprints, before.prints);
  if (before && changed?.size === 0) return before;
  const lists = fingerprints.map(({ shingles }) => shingles);
  const known = before && changed ? { before, wanted: hashesOf(changed, lists, before) } : undefined;
  const found = placesOf(lists, known ? oneOf(known.wanted) : repeatedHashes(lists));
  // What is not sought stands where it stood.
  const byHash = new Map(known ? [...known.before.byHash].filter(([hash]) => !known.wanted.has(hash)) : []);
  const common: number[] = [];
  for (const [hash, places] of found) {
    if (places.length > MAX_PLACES) common.push(hash);
    else if (places.length > 1) byHash.set(hash, places);
  }
  return {
    prints: Float64Array.from(fingerprints, ({ print }) => print),
    byHash,
    common: Float64Array.from(common),
  };
}

/** Places of the articles that have other shingles than before; undefined where they are too many. */
function changedArticles(
  fingerprints: readonly Fingerprint[],
  prints: Float64Array,
): ReadonlySet<number> | undefined {
  if (prints.length !== fingerprints.length) return undefined;
  const changed = new Set<number>();
  for (const [article, { print }] of fingerprints.entries()) {
    if (print === prints[article]) continue;
    if (changed.size === MOST_CHANGED) return undefined;
    changed.add(article);
  }
  return changed;
}

/**
 * The hashes that may stand elsewhere than before: those that the changed articles have, or shared with others. Any that
 * was boilerplate may not be one now. What else they had stood nowhere else.
 */
function hashesOf(
  changed: ReadonlySet<number>,
  lists: readonly Float64Array[],
  { byHash, common }: SharedPlaces,
): ReadonlySet<number> {
  const hashes = new Set(common);
  for (const article of changed) for (const hash of lists[article] ?? []) hashes.add(hash);
  for (const [hash, places] of byHash)
    if (places.some(({ article }) => changed.has(article))) hashes.add(hash);
  return hashes;
}

/** Bits of a hash by which nearly all that are not sought are passed over: more clears a longer list at each edit. */
const ROUGH_BITS = 0xffff;

/** Whether a hash is one of a few: asked of a million, it must be told by one look into a list. */
function oneOf(few: ReadonlySet<number>): (hash: number) => boolean {
  const rough = new Uint8Array(ROUGH_BITS + 1);
  for (const hash of few) rough[hash & ROUGH_BITS] = 1;
  return (hash) => rough[hash & ROUGH_BITS] === 1 && few.has(hash);
}

/** The places of some shingles; of boilerplate one more than it may have. */
function placesOf(
  lists: readonly Float64Array[],
  isWanted: (hash: number) => boolean,
): ReadonlyMap<number, readonly Place[]> {
  const byHash = new Map<number, Place[]>();
  for (const [article, list] of lists.entries()) {
    for (let index = 0; index < list.length; index++) {
      const hash = list[index] ?? 0;
      if (!isWanted(hash)) continue;
      const places = byHash.get(hash);
      if (!places) byHash.set(hash, [{ article, index }]);
      else if (places.length <= MAX_PLACES) places.push({ article, index });
    }
  }
  return byHash;
}
