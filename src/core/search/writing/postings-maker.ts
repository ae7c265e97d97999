import type { Postings } from '../index-format/postings.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';
import { IN_SUBHEAD, type InvertedCorpus } from './invert.ts';

/**
 * Makes postings of the lists of an inverted corpus. What it gives holds until it is called again: there are as many lists
 * as words, and most have one row, so that columns of their own would cost more than what is in them.
 */
export function postingsMaker(corpus: AnalysedCorpus, inverted: InvertedCorpus): MakePostings {
  const longest = longestList(inverted.starts);
  const docs = new Float64Array(longest);
  const lengths = new Uint8Array(longest);
  const subheads = new Uint8Array(longest);
  const starts = new Uint32Array(longest + 1);
  const positions = new Uint32Array(longest);
  const forms = new Uint32Array(longest);
  return (list, formOf) => {
    const end = inverted.starts[list + 1] ?? 0;
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
    return { count: row + 1, docs, lengths, subheads, starts, positions, forms };
  };
}

/** @param formOf number to write for an occurrence, by its word */
export type MakePostings = (list: number, formOf: (word: number) => number) => Postings;

function longestList(starts: Uint32Array): number {
  let longest = 0;
  for (let list = 0; list + 1 < starts.length; list++)
    longest = Math.max(longest, (starts[list + 1] ?? 0) - (starts[list] ?? 0));
  return longest;
}
