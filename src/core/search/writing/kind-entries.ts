import { kindOfDoc, placeOfDoc } from '../index-format/doc-number.ts';
import type { Postings } from '../index-format/postings.ts';
import { NO_POSTINGS } from '../index-format/postings.ts';
import type { TableEntry } from '../index-format/shard-table.ts';
import { kindKey } from '../index-format/table-key.ts';
import { wordTableEntries } from '../index-format/word-table-entries.ts';
import type { RecordKind } from '../record.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';

/** Lines of the table that list all records of a kind, for queries of filters alone. Passages are every article's. */
export function kindEntries({ docs, lengths }: AnalysedCorpus): TableEntry[] {
  const byKind = new Map<RecordKind, number[]>();
  for (let unit = 0; unit < docs.length; unit++) {
    const doc = docs[unit] ?? 0;
    const kind = placeOfDoc(doc) > 0 ? kindOfDoc(doc) : undefined;
    if (kind === undefined || kind === 'passage') continue;
    const units = byKind.get(kind);
    if (units) units.push(unit);
    else byKind.set(kind, [unit]);
  }
  return [...byKind].flatMap(([kind, units]) => {
    const own: Postings = {
      ...NO_POSTINGS,
      count: units.length,
      docs: Float64Array.from(units, (unit) => docs[unit] ?? 0),
      lengths: Uint8Array.from(units, (unit) => lengths[unit] ?? 0),
      subheads: new Uint8Array(units.length),
      starts: new Uint32Array(units.length + 1),
    };
    return wordTableEntries(kindKey(kind), { forms: [], names: [] }, { own, parts: NO_POSTINGS });
  });
}
