import { groupOfDoc, kindOfDoc, placeOfDoc } from '../index-format/doc-number.ts';
import { lengthOfClass } from '../index-format/length-class.ts';
import type { RecordKind } from '../record.ts';
import { lengthNorm, saturated } from './bm25.ts';
import { gatherCandidates } from './gather-candidates.ts';
import type { RankingConstants } from './constants.ts';
import { closeness } from './closeness.ts';
import { type RankSource, type RankWord, weightOfWord } from './rank-word.ts';

/** Which records may be found at all. */
export interface RankFilter {
  readonly group: (group: number) => boolean;
  readonly kinds: ReadonlySet<RecordKind>;
  readonly excluded: (doc: number) => boolean;
}

/** What ranking must know of the whole index. */
export interface RankingStatistics {
  readonly meanLength: number;
  readonly constants: RankingConstants;
}

/** Records that were found, with their scores, in order of their numbers. */
export interface RankedRecords {
  readonly docs: readonly number[];
  readonly scores: readonly number[];
}

/**
 * Scores every record in which a word of the query is found. Goes through all lists at once, group by group, since the
 * words of a title count for every record of its group. A group whose title alone matches is found by its first record.
 */
export function rankRecords(
  words: readonly RankWord[],
  filter: RankFilter,
  statistics: RankingStatistics,
): RankedRecords {
  const cursors = words.flatMap((word, index) =>
    word.sources.map((source) => ({ source, word: index, from: 0, to: 0 })),
  );
  const weights = words.map(weightOfWord);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found: { doc: number; score: number; share: number }[] = [];
  const candidates: number[] = [];
  const scores = new Float64Array(words.length);
  for (let group = nextGroup(cursors); group !== Infinity; group = nextGroup(cursors)) {
    const isWanted = filter.group(group);
    for (const cursor of cursors) cursor.to = endOfGroup(cursor, group);
    if (isWanted) {
      gatherCandidates(cursors, weights, total * statistics.constants.titleShare, candidates);
      for (const doc of candidates) {
        const kind = kindOfDoc(doc);
        if ((kind !== undefined && !filter.kinds.has(kind)) || filter.excluded(doc)) continue;
        const scored = scoreRecord(doc, words, weights, cursors, scores, statistics);
        if (scored) found.push({ doc, share: total === 0 ? 1 : scored.share / total, score: scored.score });
      }
    }
    for (const cursor of cursors) cursor.from = cursor.to;
  }
  return enough(found, statistics.constants);
}

/** One source on its way through its list: the rows of the present group. */
interface Cursor {
  readonly source: RankSource;
  /** Number of its word. */
  readonly word: number;
  from: number;
  to: number;
}

function nextGroup(cursors: readonly Cursor[]): number {
  let least = Infinity;
  for (const { source, from } of cursors) {
    const doc = source.list.docs[from];
    if (doc !== undefined && doc < least) least = doc;
  }
  return least === Infinity ? Infinity : groupOfDoc(least);
}

function endOfGroup({ source, from }: Cursor, group: number): number {
  const { docs, count } = source.list;
  let to = from;
  while (to < count && groupOfDoc(docs[to] ?? 0) === group) to++;
  return to;
}

/** @param scores room for those of the words */
function scoreRecord(
  doc: number,
  words: readonly RankWord[],
  weights: readonly number[],
  cursors: readonly Cursor[],
  scores: Float64Array,
  statistics: RankingStatistics,
): { readonly score: number; readonly share: number } | undefined {
  const { constants } = statistics;
  scores.fill(0);
  for (const cursor of cursors) {
    const score = scoreSource(doc, cursor, statistics);
    if (score > (scores[cursor.word] ?? 0)) scores[cursor.word] = score;
  }
  let sum = 0;
  let share = 0;
  let all = 0;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    all += weights[index] ?? 0;
    if (score === 0 && words[index]?.isRequired === true) return undefined;
    if (score === 0) continue;
    sum += score;
    share += weights[index] ?? 0;
  }
  if (sum === 0) return undefined;
  if (words.length > 1) sum += constants.proximity * closeness(doc, scores, cursors);
  const kind = kindOfDoc(doc);
  const kindWeight = kind === undefined ? 1 : constants.kinds[kind];
  const lead = 1 + constants.lead / Math.max(1, placeOfDoc(doc));
  return { score: sum * (share / all) ** constants.coordination * kindWeight * lead, share };
}

/** What one source gives a record: its occurrences in text, heading and title, saturated. */
function scoreSource(
  doc: number,
  { source, from, to }: Cursor,
  { meanLength, constants }: RankingStatistics,
): number {
  const { list } = source;
  let frequency = 0;
  for (let row = from; row < to; row++) {
    const rowDoc = list.docs[row] ?? 0;
    if (rowDoc > doc) break;
    if (placeOfDoc(rowDoc) === 0) frequency += constants.title * Math.min(1, occurrences(source, row));
    if (rowDoc !== doc || placeOfDoc(rowDoc) === 0) continue;
    const length = lengthOfClass(list.lengths[row] ?? 0);
    frequency += occurrences(source, row) / lengthNorm(length, meanLength, constants.lengthWeight);
    frequency += constants.subhead * source.weight * (list.subheads[row] ?? 0);
  }
  return source.idf * saturated(frequency, constants.saturation);
}

/** Occurrences in a row, each as much as its form is what was typed. */
function occurrences({ list, formWeights, weight }: RankSource, row: number): number {
  const start = list.starts[row] ?? 0;
  const end = list.starts[row + 1] ?? start;
  if (!formWeights) return (end - start) * weight;
  let sum = 0;
  for (let at = start; at < end; at++) sum += formWeights[list.forms[at] ?? 0] ?? 0;
  return sum;
}

/** Leaves out records that have much less of the query than the best has. */
function enough(
  found: readonly { readonly doc: number; readonly score: number; readonly share: number }[],
  { leastShare }: RankingConstants,
): RankedRecords {
  const best = found.reduce((most, { share }) => Math.max(most, share), 0);
  const kept = found.filter(({ share }) => share >= best * leastShare);
  return { docs: kept.map(({ doc }) => doc), scores: kept.map(({ score }) => score) };
}
