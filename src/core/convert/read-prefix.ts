import type { Edtf } from '../schema/brands.ts';
import { readDate } from './read-date.ts';

export type Prefix =
  | {
      readonly kind: 'prefix';
      readonly date: Edtf;
      /** The words that were the prefix. */
      readonly text: string;
      /** What stands behind them on the line. */
      readonly rest: string;
    }
  | { readonly kind: 'unclear'; readonly reason: string };

const PREFIX = /^(?<text>date:?\s+(?<date>\d{4}(?:-\d{2}){0,2}))(?!\S)\s*(?<rest>.*)$/;

/** Reads the date that an archive glues to the first line: `date 2016-12 De brug …`; undefined where there is none. */
export function readPrefix(line: string, timezone: string): Prefix | undefined {
  const { text, date, rest } = PREFIX.exec(line)?.groups ?? {};
  if (text === undefined || date === undefined || rest === undefined) return undefined;
  if (/^\d{4}$/.test(date)) return { kind: 'prefix', date: date as Edtf, text, rest };
  const reading = readDate(date, timezone);
  if (reading?.kind === 'date') return { kind: 'prefix', date: reading.edtf, text, rest };
  return reading && { kind: 'unclear', reason: reading.reason };
}
