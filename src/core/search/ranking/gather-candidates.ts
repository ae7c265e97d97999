import { firstRecordOf, LEADS, placeOfDoc, siblingOf } from '../index-format/doc-number.ts';
import type { RankSource } from './rank-word.ts';

/** A source with the rows of its list that are of one group. */
interface Rows {
  readonly source: RankSource;
  /** Number of its word. */
  readonly word: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Records of a group that have a word, ascending; where the title has one the first, and if it has most of them the next as
 * well. Takes the list that they are put in, and empties it first: of a common word there are thousands of groups, and sets or
 * lists of their own would take longer to clear away than all the rest.
 * @param sources in the order of their words
 * @param wanted weight that the words in the title must have
 */
export function gatherCandidates(
  sources: readonly Rows[],
  weights: readonly number[],
  wanted: number,
  to: number[],
): void {
  to.length = 0;
  let held = 0;
  let leads = 0;
  let title = 0;
  let counted = -1;
  for (const rows of sources) {
    const { list } = rows.source;
    for (let row = rows.from; row < rows.to; row++) {
      const doc = list.docs[row] ?? 0;
      if (placeOfDoc(doc) > 0) {
        to.push(doc);
        continue;
      }
      to.push(firstRecordOf(doc));
      leads |= list.lengths[row] ?? 0;
      title = doc;
      if (counted !== rows.word) held += weights[rows.word] ?? 0;
      counted = rows.word;
    }
  }
  // One word in a title finds the article; more of them say what all of it is about.
  if (weights.length > 1 && held >= wanted)
    for (let place = 1; place <= LEADS; place++)
      if (leads & (1 << (place - 1))) to.push(siblingOf(title, place, 'passage'));
  if (to.length > 1) sortOnce(to);
}

/** Ascending, each once. */
function sortOnce(docs: number[]): void {
  docs.sort((a, b) => a - b);
  let kept = 0;
  for (const doc of docs) if (doc !== docs[kept - 1]) docs[kept++] = doc;
  docs.length = kept;
}
