import { groupOfDoc, placeOfDoc } from '../index-format/doc-number.ts';
import type { Postings } from '../index-format/postings.ts';
import type { QueryPhrase } from '../query/parsed-query.ts';
import type { IndexAccess } from './index-access.ts';
import { phraseList } from './phrase-word.ts';
import { readingsOf } from './query-tokens.ts';

/** Records that a query does not want: a title with the word leaves out its whole group. */
export async function excludedDocs(
  excluded: readonly QueryPhrase[],
  index: IndexAccess,
): Promise<(doc: number) => boolean> {
  const docs = new Set<number>();
  const groups = new Set<number>();
  for (const piece of excluded) {
    for (const list of await listsOf(piece, index)) {
      for (const doc of list.docs) {
        if (placeOfDoc(doc) === 0) groups.add(groupOfDoc(doc));
        else docs.add(doc);
      }
    }
  }
  return (doc) => docs.has(doc) || groups.has(groupOfDoc(doc));
}

/** One word in any inflection, several as the phrase they are. */
async function listsOf(piece: QueryPhrase, index: IndexAccess): Promise<readonly Postings[]> {
  if (piece.tokens.filter(({ span }) => span === 1).length > 1) return [await phraseList(piece, index)];
  const words = await Promise.all(readingsOf(piece, index.analysers).map(({ key }) => index.readWord(key)));
  return words.map(({ own }) => own);
}
