import type { GroupText, RecordText } from '../index-format/group-text.ts';
import type { GroupSource, SearchRecord } from '../record.ts';

/** What of a group is shown, with the ¶ numbers of its passages. */
export function groupTextOf(source: GroupSource, records: readonly SearchRecord[]): GroupText {
  const { kind, slug, path, title, lang, date, outlet, agency } = source;
  let n = 0;
  return {
    kind,
    slug,
    path,
    title,
    lang,
    ...(date !== undefined && { date }),
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && { agency }),
    records: records.map((record): RecordText => ({
      kind: record.kind,
      id: record.id,
      text: record.text,
      n: record.kind === 'passage' ? ++n : null,
      ...(record.by !== undefined && { by: record.by }),
      ...(record.passage !== undefined && { passage: record.passage }),
    })),
  };
}
