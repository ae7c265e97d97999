import type { Postings } from '../index-format/postings.ts';
import { PROXIMITY_WINDOW } from './constants.ts';
import type { RankSource } from './rank-word.ts';

interface PlacedSource {
  readonly source: RankSource;
  readonly word: number;
  readonly from: number;
  readonly to: number;
}

/**
 * How close the words of a query stand in a record's text: for each two that follow each other in the query, the lesser
 * of their scores, divided by the steps from the one to the other; in the other order one step more.
 */
export function closeness(doc: number, scores: Float64Array, placed: readonly PlacedSource[]): number {
  let sum = 0;
  let before: readonly number[] = [];
  for (let word = 0; word < scores.length; word++) {
    const positions = (scores[word] ?? 0) > 0 ? positionsOf(doc, word, placed) : [];
    if (before.length > 0 && positions.length > 0) {
      const steps = leastSteps(before, positions);
      if (steps <= PROXIMITY_WINDOW) sum += Math.min(scores[word - 1] ?? 0, scores[word] ?? 0) / steps;
    }
    before = positions;
  }
  return sum;
}

function positionsOf(doc: number, word: number, placed: readonly PlacedSource[]): readonly number[] {
  const positions: number[] = [];
  for (const { source, word: own, from, to } of placed) {
    if (own !== word) continue;
    for (let row = from; row < to; row++)
      if (source.list.docs[row] === doc) addRow(positions, source.list, row, source);
  }
  return positions;
}

function addRow(positions: number[], list: Postings, row: number, { formWeights }: RankSource): void {
  const end = list.starts[row + 1] ?? 0;
  for (let at = list.starts[row] ?? 0; at < end; at++)
    if (formWeights === undefined || (formWeights[list.forms[at] ?? 0] ?? 0) > 0)
      positions.push(list.positions[at] ?? 0);
}

function leastSteps(first: readonly number[], second: readonly number[]): number {
  let least = Infinity;
  for (const a of first) for (const b of second) least = Math.min(least, b > a ? b - a : a - b + 1);
  return least;
}
