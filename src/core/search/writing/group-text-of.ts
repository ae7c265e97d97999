import type { GroupText, RecordText } from '../index-format/group-text.ts';
import type { RecordGroup } from '../record.ts';

/** What of a group is shown, with the ¶ numbers of its passages. */
export function groupTextOf({ records, ...group }: RecordGroup): GroupText {
  let n = 0;
  return {
    ...group,
    records: records.map(({ kind, id, text, by, passage }): RecordText => ({
      kind,
      id,
      text,
      n: kind === 'passage' ? ++n : null,
      ...(by !== undefined && { by }),
      ...(passage !== undefined && { passage }),
    })),
  };
}
