import { QuickPrint } from './quick-print.ts';
import { shinglesOf } from './shingles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What of an article is held against the others. */
export interface Fingerprint {
  /** Hashes of its shingles, in reading order. */
  readonly shingles: Float64Array;
  /** Its words, code left out. */
  readonly length: number;
  /** Of the shingles, as `QuickPrint.toNumber` gives it. */
  readonly print: number;
}

/**
 * The fingerprint of one article.
 * @param passages the words of each that counts, as numbers of the vocabulary
 */
export function fingerprint(passages: readonly (readonly number[])[], vocabulary: Vocabulary): Fingerprint {
  const { hashes } = vocabulary;
  const shingles: number[] = [];
  let length = 0;
  for (const ids of passages) {
    length += ids.length;
    for (const hash of shinglesOf(ids.map((id) => hashes[id] ?? 0)).hashes) shingles.push(hash);
  }
  const print = new QuickPrint();
  for (const hash of shingles) print.addPrint(hash);
  return { shingles: Float64Array.from(shingles), length, print: print.toNumber() };
}
