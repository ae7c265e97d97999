import type { Edtf } from '../schema/brands.ts';
import { monthNumber } from './months.ts';
import { type ClockTime, readTime } from './read-time.ts';
import { zonedTime } from './zoned-time.ts';

export type DateReading =
  | {
      readonly kind: 'date';
      readonly edtf: Edtf;
      /** Why somebody should look at it, as a sentence. */
      readonly doubt?: string;
    }
  /** Written as a date, but there is none like it; the reason is a sentence. */
  | { readonly kind: 'impossible'; readonly reason: string };

/** Two-digit years up to this one are of the 21st century, as in POSIX. */
const LAST_SHORT_YEAR = 68;

const LABEL =
  /^(?:gepubliceerd|geplaatst|publicatiedatum|verschenen|datum|published|posted|date)(?:\s+op|\s+on)?\s*:?\s+/i;
const WEEKDAY =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b\.?),?\s+/i;

/** Ways to write a day or a month; what stands behind it must be a time of day. */
const DATE_FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?(?![\d-])/,
  /^(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?!\d)/,
  /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?!\d)/,
  /^(?<day>\d{1,2})(?:e|de|ste|st|nd|rd|th)?\s+(?<name>\p{L}+\.?),?\s+(?<year>\d{4})(?!\d)/u,
  /^(?<name>\p{L}+\.?)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u,
  /^(?<name>\p{L}+\.?),?\s+(?<year>\d{4})(?!\d)/u,
];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
}

/**
 * Reads a text that is a date and nothing else, Dutch or English, day before month: `27/12/16, 12:57`,
 * `27 dec. 2016 12.57 uur`, `December 27, 2016`, `2016-12`.
 * @param timezone IANA name of the zone in which a time without a zone is meant
 * @returns undefined where the text is no date
 */
export function readDate(text: string, timezone: string): DateReading | undefined {
  const bare = text.trim().replace(LABEL, '').replace(WEEKDAY, '');
  for (const form of DATE_FORMS) {
    const match = form.exec(bare);
    const day = match && dayOf(match.groups ?? {});
    if (!day) continue;
    const rest = bare.slice(match[0].length).trim();
    const time = rest === '' ? undefined : readTime(rest);
    // Words behind the date: it is part of a sentence.
    if (rest !== '' && time === undefined) return undefined;
    return reading(day, time, bare, timezone);
  }
  return undefined;
}

function dayOf({ year = '', month, name, day }: Record<string, string | undefined>): Day | undefined {
  const number = name === undefined ? Number(month) : monthNumber(name);
  if (number === undefined) return undefined;
  return { year: fullYear(year), month: number, day: day === undefined ? undefined : Number(day) };
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) <= LAST_SHORT_YEAR ? 2000 : 1900);
}

function reading(
  { year, month, day }: Day,
  time: ClockTime | 'impossible' | undefined,
  text: string,
  timezone: string,
): DateReading {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysOf(year, month)))) {
    return { kind: 'impossible', reason: `There is no day "${text}".` };
  }
  if (time === 'impossible') return { kind: 'impossible', reason: `No clock shows the time of "${text}".` };
  const yearAndMonth = `${digits(year, 4)}-${digits(month, 2)}`;
  if (day === undefined) return dateReading(yearAndMonth);
  const date = `${yearAndMonth}-${digits(day, 2)}`;
  if (!time) return dateReading(date);

  const clock = `${date}T${digits(time.hour, 2)}:${digits(time.minute, 2)}`;
  if (time.offset !== undefined) return dateReading(clock + time.offset);
  const { offset, oddity } = zonedTime({ year, month, day, ...time }, timezone);
  if (oddity === 'gap') {
    return dateReading(date, `Clocks in ${timezone} were put forward over "${text}"; the time was left out.`);
  }
  const doubt = `Clocks in ${timezone} showed "${text}" twice; the first was taken.`;
  return dateReading(clock + offset, oddity === 'fold' ? doubt : undefined);
}

function dateReading(edtf: string, doubt?: string): DateReading {
  return { kind: 'date', edtf: edtf as Edtf, ...(doubt !== undefined && { doubt }) };
}

/** Days of a month of the Gregorian calendar. */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
