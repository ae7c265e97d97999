import { contentHash } from '../index-format/content-hash.ts';
import type { RecordGroup } from '../record.ts';

/** A hash of all of a group that the index depends on. */
export function groupPrint({ records, ...group }: RecordGroup): string {
  let marks = JSON.stringify(group);
  for (const { kind, id, text, subhead, by, passage, mentions } of records) {
    marks += `\0${kind} ${id} ${contentHash(text)} ${subhead ?? ''}\0${by ?? ''}\0${passage ?? ''}`;
    for (const { term, start, end } of mentions) marks += ` ${term} ${start} ${end}`;
  }
  return contentHash(marks);
}
