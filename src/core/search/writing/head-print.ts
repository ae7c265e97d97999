import { contentHash } from '../index-format/content-hash.ts';
import type { GroupSource } from '../record.ts';

/** A print of what columns and blocks say of a group. */
export function headPrint({ kind, slug, lang, date, outlet, agency }: GroupSource): string {
  return contentHash([kind, slug, lang, date, outlet, agency].join('\0'));
}
