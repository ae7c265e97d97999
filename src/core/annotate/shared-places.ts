import { NOWHERE, placesBefore } from './places-before.ts';
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
 * The places of each shingle that stands in several. Of the articles that came or changed since the last time the shingles
 * alone are looked for anew: in a dossier that is edited those are a handful among millions.
 * @param before what was found before, if anything, of whatever articles; the very same where it holds
 */
export function sharedPlaces(fingerprints: readonly Fingerprint[], before?: SharedPlaces): SharedPlaces {
  const prints = Float64Array.from(fingerprints, ({ print }) => print);
  const known = before && changesSince(before, prints);
  if (before && known?.changed.size === 0 && known.gone.size === 0) return before;
  const lists = fingerprints.map(({ shingles }) => shingles);
  const wanted = known && hashesOf(known, lists);
  const found = placesOf(lists, wanted ? oneOf(wanted) : repeatedHashes(lists));
  const byHash = new Map(known && wanted ? placesNow(known, wanted) : []);
  const common: number[] = [];
  for (const [hash, places] of found) {
    if (places.length > MAX_PLACES) common.push(hash);
    else if (places.length > 1) byHash.set(hash, places);
  }
  return { prints, byHash, common: Float64Array.from(common) };
}

/** What became of the articles of before. */
interface Changes {
  readonly before: SharedPlaces;
  /** Places of articles that are new, or have other shingles. */
  readonly changed: ReadonlySet<number>;
  /** Places of before of articles that are not there any more, or have other shingles. */
  readonly gone: ReadonlySet<number>;
  /** By the place of before, that of now. */
  readonly moved: Int32Array;
}

/** Undefined where too many articles changed. */
function changesSince(before: SharedPlaces, prints: Float64Array): Changes | undefined {
  const moved = new Int32Array(before.prints.length).fill(NOWHERE);
  const changed = new Set<number>();
  for (const [now, place] of placesBefore(prints, before.prints).entries())
    if (place === NOWHERE) changed.add(now);
    else moved[place] = now;
  const gone = new Set<number>();
  for (const [place, now] of moved.entries()) if (now === NOWHERE) gone.add(place);
  return Math.max(changed.size, gone.size) > MOST_CHANGED ? undefined : { before, changed, gone, moved };
}

/**
 * The hashes that may stand elsewhere than before: those that the changed articles have, or shared with others. Any that
 * was boilerplate may not be one now. What else they had stood nowhere else.
 */
function hashesOf(
  { before: { byHash, common }, changed, gone }: Changes,
  lists: readonly Float64Array[],
): ReadonlySet<number> {
  const hashes = new Set(common);
  for (const article of changed) for (const hash of lists[article] ?? []) hashes.add(hash);
  for (const [hash, places] of byHash) if (places.some(({ article }) => gone.has(article))) hashes.add(hash);
  return hashes;
}

/** What is not sought stands where it stood, in articles that may have other places. */
function* placesNow(
  { before: { byHash }, moved }: Changes,
  wanted: ReadonlySet<number>,
): Generator<readonly [number, readonly Place[]]> {
  const isMoved = moved.some((now, place) => now !== place);
  for (const [hash, places] of byHash)
    if (!wanted.has(hash))
      yield [
        hash,
        isMoved
          ? places.map(({ article, index }) => ({ article: moved[article] ?? article, index }))
          : places,
      ];
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
