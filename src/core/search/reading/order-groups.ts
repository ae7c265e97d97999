import { FIRST_ENTRY, groupOfDoc } from '../index-format/doc-number.ts';
import type { RankedRecords } from '../ranking/rank-records.ts';
import type { SearchRequest } from '../search-engine.ts';
import type { GroupColumns } from './group-columns.ts';

/** A group that was found, with its records, best first. */
export interface FoundGroup {
  readonly group: number;
  readonly score: number;
  readonly records: readonly FoundRecord[];
}

export interface FoundRecord {
  readonly doc: number;
  readonly score: number;
}

/** Records by group, in the order that was asked for; what ties stands in the order of the index. */
export function orderGroups(
  { docs, scores }: RankedRecords,
  sort: NonNullable<SearchRequest['sort']>,
  columns: GroupColumns | undefined,
): FoundGroup[] {
  const byGroup = new Map<number, FoundRecord[]>();
  for (const [index, doc] of docs.entries()) {
    const group = groupOfDoc(doc);
    const record = { doc, score: scores[index] ?? 0 };
    const known = byGroup.get(group);
    if (known) known.push(record);
    else byGroup.set(group, [record]);
  }
  const groups = [...byGroup].map(([group, records]): FoundGroup => {
    const best = records.sort((a, b) => b.score - a.score || a.doc - b.doc);
    return { group, records: best, score: best[0]?.score ?? 0 };
  });
  if (sort === 'relevance') return groups.sort((a, b) => b.score - a.score || a.group - b.group);
  const day = dayOf(columns);
  const sign = sort === 'newest' ? -1 : 1;
  return groups.sort((a, b) => compareDays(day(a.group), day(b.group), sign) || sign * (a.group - b.group));
}

/** Articles are numbered by date, which is all there is to go by without the columns. */
function dayOf(columns: GroupColumns | undefined): (group: number) => number | undefined {
  return (group) => {
    const facts = columns?.(group);
    if (facts) return facts.first;
    return group < FIRST_ENTRY ? group : undefined;
  };
}

/** What has no date comes last, whichever way the rest is sorted. */
function compareDays(a: number | undefined, b: number | undefined, sign: number): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return sign * (a - b);
}
