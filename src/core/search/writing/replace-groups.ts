import type { AnalysedCorpus } from './analyse-groups.ts';

/**
 * Puts groups that were read anew in the place of what they were.
 * @param changed their places in the order of groups, ascending, as in `fresh`
 */
export function replaceGroups(
  before: AnalysedCorpus,
  fresh: AnalysedCorpus,
  changed: readonly number[],
): AnalysedCorpus {
  const count = before.groups.length - 1;
  const pieces: Piece[] = [];
  let kept = 0;
  for (const [index, group] of changed.entries()) {
    if (group > kept) pieces.push({ of: before, from: kept, to: group });
    pieces.push({ of: fresh, from: index, to: index + 1 });
    kept = group + 1;
  }
  if (kept < count) pieces.push({ of: before, from: kept, to: count });
  return joined(pieces, fresh.vocabulary);
}

/** Groups `from` up to, not including, `to`. */
interface Piece {
  readonly of: AnalysedCorpus;
  readonly from: number;
  readonly to: number;
}

function joined(pieces: readonly Piece[], vocabulary: AnalysedCorpus['vocabulary']): AnalysedCorpus {
  const measured = pieces.map((piece) => {
    const { of, from, to } = piece;
    const [first = 0, last = 0] = [of.groups[from], of.groups[to]];
    return { ...piece, first, last, start: of.starts[first] ?? 0, end: of.starts[last] ?? 0 };
  });
  const units = measured.reduce((sum, { first, last }) => sum + last - first, 0);
  const size = measured.reduce((sum, { start, end }) => sum + end - start, 0);
  const groups = new Uint32Array(measured.reduce((sum, { from, to }) => sum + to - from, 1));
  const docs = new Float64Array(units);
  const lengths = new Uint8Array(units);
  const starts = new Uint32Array(units + 1);
  const stream = new Uint32Array(size);
  let [group, unit, at] = [0, 0, 0];
  for (const { of, from, to, first, last, start, end } of measured) {
    for (let index = from; index < to; index++) groups[group++] = unit + (of.groups[index] ?? 0) - first;
    for (let index = first; index < last; index++)
      starts[unit + index - first] = at + (of.starts[index] ?? 0) - start;
    docs.set(of.docs.subarray(first, last), unit);
    lengths.set(of.lengths.subarray(first, last), unit);
    stream.set(of.stream.subarray(start, end), at);
    unit += last - first;
    at += end - start;
  }
  groups[group] = units;
  starts[units] = size;
  return { vocabulary, docs, lengths, groups, starts, stream };
}
