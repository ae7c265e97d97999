import type { RecordGroup } from '../record.ts';

/** Text → a short text that changes with it. */
export type Hash = (text: string) => string;

/** A hash of all of a group that the index depends on. */
export function groupPrint({ records, ...group }: RecordGroup, hash: Hash): string {
  let marks = JSON.stringify(group);
  for (const { kind, id, text, subhead, by, passage, mentions } of records) {
    marks += `\0${kind}\0${id}\0${text}\0${subhead ?? ''}\0${by ?? ''}\0${passage ?? ''}`;
    for (const { term, start, end } of mentions) marks += `\0${term} ${start} ${end}`;
  }
  return hash(marks);
}
