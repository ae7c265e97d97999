import type { LoadedWord } from '../index-format/word-entry.ts';
import { inverseFrequency } from './bm25.ts';
import type { RankingConstants } from './constants.ts';
import { intersectPostings, positionsOfRow, uniteRows } from './intersect-postings.ts';
import { type RankSource, recordCount } from './rank-word.ts';

/**
 * A compound of the query by its parts: `vredesgesprekken` where `vrede` and `gesprekken` stand apart. All parts must be
 * there; only for a compound that is found in no other way, one will do for a share of the score.
 */
export function partsSources(
  parts: readonly LoadedWord[],
  isKnown: boolean,
  records: number,
  { queryPart }: RankingConstants,
): RankSource[] {
  if (parts.length < 2) return [];
  const lists = parts.map((part) => (part.parts.count === 0 ? part.own : uniteRows([part.own, part.parts])));
  const idfs = lists.map((list) => inverseFrequency(records, recordCount(list)));
  const together = intersectPostings(lists, (rows) => {
    const positions = rows.flatMap((row, index) =>
      lists[index] ? [...positionsOfRow(lists[index], row)] : [],
    );
    return [...new Set(positions)].sort((a, b) => a - b);
  });
  const plain = { kind: 'part', formWeights: undefined } as const;
  const mean = idfs.reduce((sum, idf) => sum + idf, 0) / idfs.length;
  // The list has the positions of every part, each of which would count as the whole.
  const all: RankSource = { ...plain, list: together, weight: queryPart / parts.length, idf: mean };
  if (isKnown) return [all];
  const each = lists.map((list, index) => ({
    ...plain,
    list,
    weight: queryPart,
    idf: (idfs[index] ?? 0) / lists.length,
  }));
  return [all, ...each];
}
