import { movedDoc } from '../index-format/doc-number.ts';
import type { AnalysedCorpus, NumberedGroup } from './analyse-groups.ts';
import { numberAt, type Arrangement } from './arrange-groups.ts';

/** Puts groups together that are as they were, each with the number that it has now, and those that were read. */
export function replaceGroups(
  before: AnalysedCorpus,
  fresh: AnalysedCorpus,
  { origins }: Pick<Arrangement, 'origins'>,
  groups: readonly NumberedGroup[],
): AnalysedCorpus {
  const pieces: Piece[] = [];
  let piece: Piece | undefined;
  let read = 0;
  for (const [place, { number }] of groups.entries()) {
    const origin = origins[place];
    const of = origin === undefined ? fresh : before;
    const from = origin ?? read++;
    const by = number - numberAt(of, from);
    if (piece?.of === of && piece.to === from && piece.by === by) piece.to++;
    else pieces.push((piece = { of, from, to: from + 1, by }));
  }
  return joined(pieces, fresh.vocabulary);
}

/** Groups `from` up to, not including, `to`. */
interface Piece {
  readonly of: AnalysedCorpus;
  readonly from: number;
  to: number;
  /** How much higher their numbers are now. */
  readonly by: number;
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
  for (const { of, from, to, by, first, last, start, end } of measured) {
    for (let index = from; index < to; index++) groups[group++] = unit + (of.groups[index] ?? 0) - first;
    for (let index = first; index < last; index++) {
      starts[unit + index - first] = at + (of.starts[index] ?? 0) - start;
      docs[unit + index - first] = movedDoc(of.docs[index] ?? 0, by);
    }
    lengths.set(of.lengths.subarray(first, last), unit);
    stream.set(of.stream.subarray(start, end), at);
    unit += last - first;
    at += end - start;
  }
  groups[group] = units;
  starts[units] = size;
  return { vocabulary, docs, lengths, groups, starts, stream };
}
