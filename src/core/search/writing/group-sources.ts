import { contentHash } from '../index-format/content-hash.ts';
import type { GroupSource, RecordGroup } from '../record.ts';
import { groupPrint, type Hash } from './group-print.ts';

/** Groups that are at hand as a whole, with a hash of each for a print. */
export function groupSources(groups: readonly RecordGroup[], hash: Hash = contentHash): GroupSource[] {
  return groups.map((group) => {
    const { records, ...head } = group;
    return { ...head, print: groupPrint(group, hash), read: () => records };
  });
}
