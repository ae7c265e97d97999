import { placeOfDoc } from '../index-format/doc-number.ts';
import type { Postings } from '../index-format/postings.ts';
import type { MatchKind } from '../search-engine.ts';

/** One way in which a word of the query may be found. */
export interface RankSource {
  readonly kind: MatchKind;
  readonly list: Postings;
  /** Weight of an occurrence, by the number of its form; undefined where all weigh `weight`. */
  readonly formWeights: readonly number[] | undefined;
  readonly weight: number;
  readonly idf: number;
  /** Kinds of match by the number of the form; undefined where all are `kind`. */
  readonly formKinds?: readonly MatchKind[] | undefined;
  /** Key of the word, where the list holds that word itself. */
  readonly key?: string | undefined;
  /** Words that an occurrence covers, where that is more than one. */
  readonly covers?: number;
  /** Whether `forms` says how many words an occurrence covers. */
  readonly spans?: boolean;
}

/** A word, prefix or phrase of the query with all ways to find it; a record counts the best of them. */
export interface RankWord {
  /** As the reader typed it. */
  readonly text: string;
  readonly sources: readonly RankSource[];
  /** Records without it are left out: a phrase. */
  readonly isRequired: boolean;
}

/** How telling the word is: as its most telling source. */
export function weightOfWord({ sources }: RankWord): number {
  return sources.reduce((most, { idf }) => Math.max(most, idf), 0);
}

/** Records of a list, without titles. */
export function recordCount(list: Postings): number {
  const known = counts.get(list);
  if (known !== undefined) return known;
  let count = 0;
  for (let row = 0; row < list.count; row++) if (placeOfDoc(list.docs[row] ?? 0) > 0) count++;
  counts.set(list, count);
  return count;
}

const counts = new WeakMap<Postings, number>();
