import type { Postings } from '../index-format/postings.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';
import { IN_SUBHEAD, type InvertedCorpus } from './invert.ts';

/**
 * Makes postings of the lists of a corpus. What it gives holds until it is called again: there are as many lists
 * as words, and most have one row, so that columns of their own would cost more than what is in them.
 */
export function postingsMaker(corpus: AnalysedCorpus): MakePostings {
  let made = postingsFor(FEWEST_ROWS);
  return (inverted, list, formOf) => {
    const end = inverted.starts[list + 1] ?? 0;
    const rows = end - (inverted.starts[list] ?? 0);
    if (rows > made.docs.length) made = postingsFor(Math.max(rows, 2 * made.docs.length));
    const { docs, lengths, subheads, starts, positions, forms } = made;
    let row = -1;
    let used = 0;
    let before = -1;
    for (let at = inverted.starts[list] ?? 0; at < end; at++) {
      const unit = inverted.units[at] ?? 0;
      if (unit !== before) {
        row++;
        docs[row] = corpus.docs[unit] ?? 0;
        lengths[row] = corpus.lengths[unit] ?? 0;
        subheads[row] = 0;
        before = unit;
      }
      const position = inverted.positions[at] ?? 0;
      if (position === IN_SUBHEAD) subheads[row] = 1;
      else {
        positions[used] = position;
        forms[used++] = formOf(inverted.words[at] ?? 0);
      }
      starts[row + 1] = used;
    }
    made.count = row + 1;
    return made;
  };
}

/** @param formOf number to write for an occurrence, by its word */
export type MakePostings = (
  inverted: InvertedCorpus,
  list: number,
  formOf: (word: number) => number,
) => Postings;

/** Rows that there is room for at first. */
const FEWEST_ROWS = 256;

function postingsFor(rows: number): Omit<Postings, 'count'> & { count: number } {
  return {
    count: 0,
    docs: new Float64Array(rows),
    lengths: new Uint8Array(rows),
    subheads: new Uint8Array(rows),
    starts: new Uint32Array(rows + 1),
    positions: new Uint32Array(rows),
    forms: new Uint32Array(rows),
  };
}
