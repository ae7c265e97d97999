import { chunkSize } from '../index-format/chunk-size.ts';
import { kindOfDoc, placeOfDoc } from '../index-format/doc-number.ts';
import { NO_POSTINGS, type Postings } from '../index-format/postings.ts';
import { kindKey } from '../index-format/table-key.ts';
import { writeWordEntries } from '../index-format/write-word-entries.ts';
import type { RecordKind } from '../record.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';
import type { Arrangement } from './arrange-groups.ts';
import type { TableLines } from './table-lines.ts';

/** Lines of the table that list all records of a kind, for queries of filters alone. Passages are every article's. */
export function writeKindLines(
  { docs, lengths, groups }: AnalysedCorpus,
  mostOccurrences: number | undefined,
  to: TableLines,
): void {
  const byKind = new Map<RecordKind, number[]>();
  for (let unit = 0; unit < docs.length; unit++) {
    const doc = docs[unit] ?? 0;
    const kind = placeOfDoc(doc) > 0 ? kindOfDoc(doc) : undefined;
    if (kind === undefined || kind === 'passage') continue;
    const units = byKind.get(kind);
    if (units) units.push(unit);
    else byKind.set(kind, [unit]);
  }
  for (const [kind, units] of byKind) {
    const own: Postings = {
      ...NO_POSTINGS,
      count: units.length,
      docs: Float64Array.from(units, (unit) => docs[unit] ?? 0),
      lengths: Uint8Array.from(units, (unit) => lengths[unit] ?? 0),
      subheads: new Uint8Array(units.length),
      starts: new Uint32Array(units.length + 1),
    };
    const chunk = chunkSize(units.length, groups.length - 1, mostOccurrences);
    writeWordEntries(kindKey(kind), NO_HEAD, { own, parts: NO_POSTINGS }, chunk, (key, body) => {
      to.push(key, body);
    });
  }
}

const NO_HEAD = { forms: [], names: [] };

/** Whether these lines say the same as before. */
export function sameKinds(before: Units, fresh: Units, { moved, replaced }: Arrangement): boolean {
  if (moved.length > 0) return false;
  return replaced.every((pair) => {
    const [one, other] = [listed(before, pair.before), listed(fresh, pair.fresh)];
    return one.length === other.length && one.every((number, at) => number === other[at]);
  });
}

type Units = Pick<AnalysedCorpus, 'docs' | 'lengths' | 'groups'>;

/** Numbers and lengths of the records of a group that are no passages. */
function listed({ docs, lengths, groups }: Units, place: number | undefined): readonly number[] {
  const found: number[] = [];
  if (place === undefined) return found;
  for (let unit = groups[place] ?? 0; unit < (groups[place + 1] ?? 0); unit++) {
    const doc = docs[unit] ?? 0;
    if (placeOfDoc(doc) > 0 && kindOfDoc(doc) !== 'passage') found.push(doc, lengths[unit] ?? 0);
  }
  return found;
}
