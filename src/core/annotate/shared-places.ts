import { repeatedHashes } from './repeated-hashes.ts';

/** Places a shingle may stand before it is boilerplate; more costs time for standing lines that everybody prints. */
const MAX_PLACES = 24;

/** A shingle by its article and its index in that article's fingerprint. */
export interface Place {
  readonly article: number;
  readonly index: number;
}

type ByHash = ReadonlyMap<number, readonly Place[]>;

/** What was found last, for the next time, when most articles are as they were. */
let last: { readonly lists: readonly Float64Array[]; readonly shared: ByHash } | undefined;

/** Articles that may have changed for what was found last to be worth building upon. */
const MOST_CHANGED = 50;

/**
 * The places of each shingle that stands in several, boilerplate left out. Of the articles that changed since the last
 * time the shingles alone are looked for anew: in a dossier that is edited those are a handful among millions.
 * @param lists hashes of the shingles of each article, which nobody writes to; of equal memory they are the same
 */
export function sharedPlaces(lists: readonly Float64Array[]): Iterable<readonly Place[]> {
  const changed = last && changedHashes(last.lists, lists);
  const shared = last && changed ? sharedAnew(lists, changed, last.shared) : sharedBy(lists);
  last = { lists: [...lists], shared };
  return shared.values();
}

/** The hashes of the lists that differ, in both; undefined where too much does. */
function changedHashes(
  before: readonly Float64Array[],
  now: readonly Float64Array[],
): ReadonlySet<number> | undefined {
  if (before.length !== now.length) return undefined;
  const hashes = new Set<number>();
  let changed = 0;
  for (const [article, list] of now.entries()) {
    const known = before[article];
    if (known && isSameView(known, list)) continue;
    if (++changed > MOST_CHANGED) return undefined;
    for (const hash of known ?? []) hashes.add(hash);
    for (const hash of list) hashes.add(hash);
  }
  return hashes;
}

/** Whether two views are of the very same memory, which nobody writes to. */
function isSameView(one: Float64Array, other: Float64Array): boolean {
  return one.buffer === other.buffer && one.byteOffset === other.byteOffset && one.length === other.length;
}

function sharedAnew(lists: readonly Float64Array[], changed: ReadonlySet<number>, before: ByHash): ByHash {
  const shared = new Map(before);
  for (const hash of changed) shared.delete(hash);
  for (const [hash, places] of placesOf(lists, oneOf(changed))) shared.set(hash, places);
  return shared;
}

/** Bits of a hash by which nearly all that are not sought are passed over: more clears a longer list at each edit. */
const ROUGH_BITS = 0xffff;

/** Whether a hash is one of a few: asked of a million, it must be told by one look into a list. */
function oneOf(few: ReadonlySet<number>): (hash: number) => boolean {
  const rough = new Uint8Array(ROUGH_BITS + 1);
  for (const hash of few) rough[hash & ROUGH_BITS] = 1;
  return (hash) => rough[hash & ROUGH_BITS] === 1 && few.has(hash);
}

function sharedBy(lists: readonly Float64Array[]): ByHash {
  return placesOf(lists, repeatedHashes(lists));
}

/** The places of some shingles, where those are several and not too many. */
function placesOf(lists: readonly Float64Array[], isWanted: (hash: number) => boolean): ByHash {
  const byHash = new Map<number, Place[]>();
  for (const [article, list] of lists.entries()) {
    for (let index = 0; index < list.length; index++) {
      const hash = list[index] ?? 0;
      if (!isWanted(hash)) continue;
      const places = byHash.get(hash);
      if (!places) byHash.set(hash, [{ article, index }]);
      // One more than allowed is enough to know that it is boilerplate.
      else if (places.length <= MAX_PLACES) places.push({ article, index });
    }
  }
  for (const [hash, { length }] of byHash) if (length < 2 || length > MAX_PLACES) byHash.delete(hash);
  return byHash;
}
