import { docNumber, placeOfDoc } from '../index-format/doc-number.ts';
import { kindKey } from '../index-format/table-key.ts';
import { RECORD_KINDS, type RecordKind } from '../record.ts';
import type { Conditions } from './group-conditions.ts';
import type { IndexAccess } from './index-access.ts';

/** Records that answer filters alone: those that mention the term, those of the kind, or the first of every group. */
export async function docsOfFilters(
  { groups, kinds }: Conditions,
  wanted: ReadonlySet<RecordKind>,
  index: IndexAccess,
): Promise<readonly number[]> {
  const term = groups.find((condition) => condition.term !== undefined)?.term;
  if (term) return Array.from(term.own.docs).filter((doc) => placeOfDoc(doc) > 0);
  if (kinds && !kinds.has('passage')) {
    const words = await Promise.all([...wanted].map((kind) => index.readWord(kindKey(kind))));
    return words.flatMap(({ own }) => Array.from(own.docs)).sort((a, b) => a - b);
  }
  const { articles, entries } = index.root;
  const first = (group: number): number => docNumber(group, 1, RECORD_KINDS.indexOf('passage'));
  const articleDocs = Array.from({ length: articles }, (_, number) => first(number));
  if (kinds) return articleDocs;
  const others = await Promise.all(
    (['term', 'claim', 'event'] as const).map((kind) => index.readWord(kindKey(kind))),
  );
  const firstOfGroup = others.flatMap(({ own }) =>
    Array.from(own.docs).filter((doc) => placeOfDoc(doc) === 1),
  );
  return entries === 0 ? articleDocs : [...articleDocs, ...firstOfGroup.sort((a, b) => a - b)];
}
