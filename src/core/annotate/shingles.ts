/** Words of the shortest run that counts; shorter ones are set phrases, longer ones miss copy that was cut to pieces. */
export const MIN_RUN = 12;

/** Words of a shingle: longer ones are rarer by chance, shorter ones survive more editing. */
const SHINGLE = 8;

/** Of so many shingles in a row one is kept. With SHINGLE it finds every run of MIN_RUN words. */
const WINDOW = MIN_RUN - SHINGLE + 1;

/** A multiplier and a seed of FNV-1a, 32 bits. */
const [PRIME, SEED] = [16777619, 2166136261];

/** Shingles of one passage, in reading order. */
export interface Shingles {
  /** A hash of each, a whole number below 2^53: the same words give the same one, in any dossier. */
  readonly hashes: readonly number[];
  /** Word at which each begins, from 0. */
  readonly starts: readonly number[];
}

/**
 * A few of the shingles of a passage, so chosen that two passages with a run of MIN_RUN words in common keep one of the
 * same: of every WINDOW in a row the one with the least hash.
 * Method: winnowing, Schleimer, Wilkerson & Aiken (2003).
 * @param words of the passage, each as a hash of its letters
 */
export function shinglesOf(words: readonly number[]): Shingles {
  const all = hashesOf(words);
  const hashes: number[] = [];
  const starts: number[] = [];
  let kept = -1;
  for (let start = 0; start + WINDOW <= all.length; start++) {
    let least = start;
    for (let at = start + 1; at < start + WINDOW; at++) if ((all[at] ?? 0) <= (all[least] ?? 0)) least = at;
    if (least === kept) continue;
    kept = least;
    hashes.push((restOf(words, least) % REST) * 2 ** 32 + (all[least] ?? 0));
    starts.push(least);
  }
  return { hashes, starts };
}

/** 32 bits of each shingle: enough to choose by. */
function hashesOf(words: readonly number[]): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let start = 0; start < hashes.length; start++) {
    let hash = SEED;
    for (let at = start; at < start + SHINGLE; at++) hash = Math.imul(hash ^ (words[at] ?? 0), PRIME);
    hashes[start] = hash ^ (hash >>> 15);
  }
  return hashes;
}

/** Room above 32 bits in a whole number. With them, none of a hundred thousand articles is read again by chance. */
const REST = 2 ** 21;

/** Another 32 bits of one shingle. */
function restOf(words: readonly number[], start: number): number {
  let hash = PRIME;
  for (let at = start; at < start + SHINGLE; at++) {
    hash = Math.imul(hash ^ ((words[at] ?? 0) >>> 7), SEED);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}
