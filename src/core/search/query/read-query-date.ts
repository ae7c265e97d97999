import { monthNumber } from '../../convert/months.ts';

/** The days a date of a query covers, as EDTF days. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * Reads a date as people type it: 2016, 2016-12, 2016-12-28, 28-12-2016, 28/12/2016, 12-2016, 28 december 2016. Undefined
 * where it is none, and where there is no such day.
 */
export function readQueryDate(text: string): DaySpan | undefined {
  const parts = readParts(text.trim());
  return parts && spanOf(parts);
}

/** The nearest date that exists to one that does not: 2016-28-12 → 2016-12-28, 2016-02-31 → 2016-02; undefined where there is none. */
export function nearestDate(text: string): string | undefined {
  const parts = readParts(text.trim());
  if (!parts) return /(?:1[5-9]|20)\d\d/.exec(text)?.[0];
  const { year, month, day } = parts;
  const tries: Parts[] = [
    ...(month !== undefined && day !== undefined ? [{ year, month: day, day: month }] : []),
    ...(month !== undefined ? [{ year, month }] : []),
    { year },
  ];
  const found = tries.find((candidate) => spanOf(candidate) !== undefined);
  return found && written(found);
}

/** The day before or after another, as EDTF days. */
export function dayBeside(day: string, step: 1 | -1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + step * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

const MILLISECONDS_A_DAY = 86_400_000;

const FROM_YEAR = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const TO_YEAR = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/;
const IN_WORDS = /^(?:(\d{1,2})[ -])?(\p{L}+)\.?[ -](\d{4})$/u;

function readParts(text: string): Parts | undefined {
  const [, year, month, day] = FROM_YEAR.exec(text) ?? [];
  if (year !== undefined) return partsOf(year, month, day);
  const [, dayFirst, monthThen, yearLast] = TO_YEAR.exec(text) ?? [];
  if (yearLast !== undefined) return partsOf(yearLast, monthThen, dayFirst);
  const [, dayNumber, name = '', yearAfter] = IN_WORDS.exec(text) ?? [];
  const number = monthNumber(name);
  return yearAfter !== undefined && number !== undefined
    ? partsOf(yearAfter, String(number), dayNumber)
    : undefined;
}

function partsOf(year: string, month: string | undefined, day: string | undefined): Parts {
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function spanOf({ year, month, day }: Parts): DaySpan | undefined {
  if (year < FIRST_YEAR || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === undefined) return { first: iso(year, month, 1), last: iso(year, month, days) };
  if (day < 1 || day > days) return undefined;
  return { first: iso(year, month, day), last: iso(year, month, day) };
}

/** Years before this have fewer than four digits, which nobody means. */
const FIRST_YEAR = 1000;

function iso(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function written({ year, month, day }: Parts): string {
  return [String(year), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
