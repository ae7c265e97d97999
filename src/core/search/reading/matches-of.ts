import type { Analyser, Token } from '../analysis/token.ts';
import { keyOfToken } from '../index-format/key-of-token.ts';
import type { RankSource, RankWord } from '../ranking/rank-word.ts';
import { type Match, MATCH_KINDS, type MatchKind } from '../search-engine.ts';

/** An occurrence of a query's word, in words. */
interface Placed {
  readonly position: number;
  readonly covers: number;
  readonly kind: MatchKind;
  readonly key: string | undefined;
}

/** What of a text matched: the occurrences that the index has of this record, where the words of the text put them. */
export function matchesOf(
  doc: number,
  text: string,
  words: readonly RankWord[],
  analyser: Analyser,
): Match[] {
  const placed = words.flatMap(({ sources }) => sources.flatMap((source) => placedIn(doc, source)));
  if (placed.length === 0) return [];
  const wanted = new Set(placed.flatMap(({ position, covers }) => [position, position + covers - 1]));
  const byPosition = Map.groupBy(analyser.analyse(text, wanted), ({ position }) => position);
  const matches = placed.flatMap((place) => {
    const match = rangeOf(place, byPosition);
    return match ? [match] : [];
  });
  return withoutOverlap(matches);
}

function placedIn(doc: number, source: RankSource): Placed[] {
  const { list, formKinds, formWeights, key, covers = 1 } = source;
  const row = rowOf(list.docs, doc);
  if (row === undefined) return [];
  const placed: Placed[] = [];
  const end = list.starts[row + 1] ?? 0;
  for (let at = list.starts[row] ?? 0; at < end; at++) {
    const form = list.forms[at] ?? 0;
    if (formWeights && (formWeights[form] ?? 0) === 0) continue;
    placed.push({
      position: list.positions[at] ?? 0,
      covers: source.spans === true ? form + 1 : covers,
      kind: formKinds?.[form] ?? source.kind,
      key,
    });
  }
  return placed;
}

function rowOf(docs: Float64Array, doc: number): number | undefined {
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((docs[middle] ?? 0) < doc) low = middle + 1;
    else high = middle;
  }
  return docs[low] === doc ? low : undefined;
}

function rangeOf(
  { position, covers, kind, key }: Placed,
  tokens: ReadonlyMap<number, readonly Token[]>,
): Match | undefined {
  const here = tokens.get(position) ?? [];
  const first =
    here.find((token) => key !== undefined && keyOfToken(token) === key) ??
    here.find(({ span }) => span === 1);
  const last = covers > 1 ? tokens.get(position + covers - 1)?.find(({ span }) => span === 1) : first;
  return first && last && { start: first.start, end: Math.max(first.end, last.end), kind };
}

/** The closest match wins where two overlap, and of equals the longer. */
function withoutOverlap(matches: readonly Match[]): Match[] {
  const best = matches.toSorted(
    (a, b) =>
      MATCH_KINDS.indexOf(a.kind) - MATCH_KINDS.indexOf(b.kind) || b.end - b.start - (a.end - a.start),
  );
  const kept: Match[] = [];
  for (const match of best)
    if (kept.every(({ start, end }) => match.end <= start || match.start >= end)) kept.push(match);
  return kept.sort((a, b) => a.start - b.start);
}
