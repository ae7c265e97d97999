import { NO_POSTINGS, type Postings } from './postings.ts';

/** Chunks of one list, in order, as one list. */
export function joinPostings(lists: readonly Postings[]): Postings {
  const some = lists.filter(({ count }) => count > 0);
  const [only] = some;
  if (only === undefined) return NO_POSTINGS;
  if (some.length === 1) return only;
  const count = some.reduce((sum, list) => sum + list.count, 0);
  const total = some.reduce((sum, list) => sum + list.positions.length, 0);
  const joined = {
    count,
    docs: new Float64Array(count),
    lengths: new Uint8Array(count),
    subheads: new Uint8Array(count),
    starts: new Uint32Array(count + 1),
    positions: new Uint32Array(total),
    forms: new Uint32Array(total),
  };
  let row = 0;
  let at = 0;
  for (const list of some) {
    joined.docs.set(list.docs, row);
    joined.lengths.set(list.lengths, row);
    joined.subheads.set(list.subheads, row);
    joined.positions.set(list.positions, at);
    joined.forms.set(list.forms, at);
    for (let index = 1; index <= list.count; index++)
      joined.starts[row + index] = at + (list.starts[index] ?? 0);
    row += list.count;
    at += list.positions.length;
  }
  return joined;
}
