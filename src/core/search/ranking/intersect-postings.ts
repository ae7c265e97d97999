import type { Postings } from '../index-format/postings.ts';

/** Rows of a list under construction. */
interface Row {
  readonly doc: number;
  readonly length: number;
  readonly positions: readonly number[];
  readonly subhead: number;
}

/**
 * Records in which all lists occur, with the positions that `join` makes of theirs; records for which it makes none are
 * left out. Headings above a record do not count.
 */
export function intersectPostings(
  lists: readonly Postings[],
  join: (rows: readonly number[]) => readonly number[],
): Postings {
  const [first, ...others] = lists;
  const rows: Row[] = [];
  const at = others.map(() => 0);
  for (let row = 0; first && row < first.count; row++) {
    const doc = first.docs[row] ?? 0;
    for (const [index, other] of others.entries()) at[index] = advance(other, at[index] ?? 0, doc);
    if (!others.every((other, index) => other.docs[at[index] ?? 0] === doc)) continue;
    const positions = join([row, ...at]);
    if (positions.length > 0) rows.push({ doc, length: first.lengths[row] ?? 0, positions, subhead: 0 });
  }
  return postingsOfRows(rows);
}

function advance({ docs, count }: Postings, from: number, doc: number): number {
  let at = from;
  while (at < count && (docs[at] ?? 0) < doc) at++;
  return at;
}

/** Lists whose rows may be of the same records → one list; titles and records alike. */
export function uniteRows(lists: readonly Postings[]): Postings {
  const byDoc = new Map<number, { length: number; positions: Set<number>; subhead: number }>();
  for (const list of lists) {
    for (let row = 0; row < list.count; row++) {
      const doc = list.docs[row] ?? 0;
      const entry = byDoc.get(doc) ?? {
        length: list.lengths[row] ?? 0,
        positions: new Set<number>(),
        subhead: 0,
      };
      entry.subhead |= list.subheads[row] ?? 0;
      for (const position of positionsOfRow(list, row)) entry.positions.add(position);
      byDoc.set(doc, entry);
    }
  }
  const rows = [...byDoc].map(([doc, { length, positions, subhead }]) => ({
    doc,
    length,
    subhead,
    positions: [...positions].sort((a, b) => a - b),
  }));
  return postingsOfRows(rows.sort((a, b) => a.doc - b.doc));
}

export function positionsOfRow({ starts, positions }: Postings, row: number): Uint32Array {
  return positions.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
}

function postingsOfRows(rows: readonly Row[]): Postings {
  const starts = new Uint32Array(rows.length + 1);
  for (const [index, { positions }] of rows.entries())
    starts[index + 1] = (starts[index] ?? 0) + positions.length;
  const positions = Uint32Array.from(rows.flatMap((row) => row.positions));
  return {
    count: rows.length,
    docs: Float64Array.from(rows, ({ doc }) => doc),
    lengths: Uint8Array.from(rows, ({ length }) => length),
    subheads: Uint8Array.from(rows, ({ subhead }) => subhead),
    starts,
    positions,
    forms: new Uint32Array(positions.length),
  };
}
