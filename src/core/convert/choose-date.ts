import { problem, type Problem } from '../problem.ts';
import type { Edtf } from '../schema/brands.ts';
import { readDate } from './read-date.ts';

/** The dates an original may give, and where. */
export interface DateEvidence {
  readonly prefix: Edtf | undefined;
  readonly byline: Edtf | undefined;
  /** Line of the byline. */
  readonly bylineLine: number;
  readonly fileName: string;
}

/** EDTF for a year nobody knows (ISO 8601-2:2019, level 1). */
const UNKNOWN = 'XXXX' as Edtf;

const FILE_NAME_DATE =
  /(?<![\p{L}\p{N}])(?<year>(?:19|20)\d\d)(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?|(?<packedMonth>0[1-9]|1[0-2])(?<packedDay>0[1-9]|[12]\d|3[01]))(?![\p{L}\p{N}])/u;

/**
 * Settles the date of publication: the more precise of byline and prefix; the byline's where they contradict each
 * other, as it is the article's own; else the file name's; else `XXXX`.
 * @returns the date, and a warning where somebody should look
 */
export function chooseDate(evidence: DateEvidence, file: string): { date: Edtf; problems: Problem[] } {
  const { prefix, byline, bylineLine, fileName } = evidence;
  if (prefix !== undefined && byline !== undefined) {
    if (byline.startsWith(prefix)) return { date: byline, problems: [] };
    if (prefix.startsWith(byline)) return { date: prefix, problems: [] };
    const message = `The byline says ${byline}, the prefix of the file ${prefix}; the byline's date was taken.`;
    return { date: byline, problems: [problem('date-conflict', { file, line: bylineLine }, message)] };
  }
  const stated = byline ?? prefix;
  if (stated !== undefined) return { date: stated, problems: [] };

  const named = dateOfFileName(fileName);
  const message =
    named === undefined
      ? 'The text says nowhere when it was published; the date was written as XXXX.'
      : `The text says nowhere when it was published; ${named} was taken from the name of the file.`;
  return { date: named ?? UNKNOWN, problems: [problem('date-missing', { file }, message)] };
}

function dateOfFileName(name: string): Edtf | undefined {
  const { year, month, day, packedMonth, packedDay } = FILE_NAME_DATE.exec(name)?.groups ?? {};
  if (year === undefined) return undefined;
  const parts = [year, month ?? packedMonth, day ?? packedDay].filter((part) => part !== undefined);
  const isRealDay = parts.length < 3 || readDate(parts.join('-'), 'UTC')?.kind === 'date';
  return (isRealDay ? parts : parts.slice(0, 2)).join('-') as Edtf;
}
