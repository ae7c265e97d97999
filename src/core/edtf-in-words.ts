import { edtfWordsFor, type EdtfWords } from './edtf-words.ts';
import type { Edtf } from './schema/brands.ts';

/** How the months are written. */
export interface EdtfStyle {
  readonly months?: 'long' | 'short';
  /** Also names the day of the week, where the day is known. */
  readonly weekday?: boolean;
}

interface Moment {
  readonly fields: Intl.DateTimeFormatOptions;
  readonly date: Date;
  readonly time: string | undefined;
  readonly zone: string | undefined;
  readonly qualifier: string;
}

const MOMENT =
  /^(-?\d{4}|Y-?\d{5,})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?([?~%]?)$/;
const UNKNOWN = 'XXXX';
const DECADE = /^(\d{3})X([?~%]?)$/;
const CENTURY = /^(\d{2})XX([?~%]?)$/;
const SEASON = /^(-?\d{4})-(2[1-4])([?~%]?)$/;

/**
 * An EDTF date (ISO 8601-2:2019, levels 0 and 1) in the words of a language: `2016-12-29~` becomes
 * `omstreeks 29 december 2016`. Times are given as written, in the zone they were written in. A date of a form it has
 * no words for comes back as it is.
 */
export function edtfInWords(edtf: Edtf, lang: string, style: EdtfStyle = {}): string {
  const words = edtfWordsFor(lang);
  if (edtf === UNKNOWN) return words.unknown;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return point(from, lang, words, style) ?? edtf;
  if (isOpen(from) && isOpen(to)) return edtf;
  if (isOpen(from)) return wrap(words.until, point(to, lang, words, style)) ?? edtf;
  if (isOpen(to)) return wrap(words.since, point(from, lang, words, style)) ?? edtf;
  return span(from, to, lang, words, style) ?? edtf;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function span(
  from: string,
  to: string,
  lang: string,
  words: EdtfWords,
  style: EdtfStyle,
): string | undefined {
  const start = readMoment(from, style);
  const end = readMoment(to, style);
  if (start && end && isPlain(start) && isPlain(end) && sameFields(start, end)) {
    return formatter(lang, start).formatRange(start.date, end.date);
  }
  const first = point(from, lang, words, style);
  const last = point(to, lang, words, style);
  return first === undefined || last === undefined ? undefined : `${first} – ${last}`;
}

function isPlain(moment: Moment): boolean {
  return moment.time === undefined && moment.qualifier === '';
}

function sameFields(a: Moment, b: Moment): boolean {
  return a.fields.day === b.fields.day && a.fields.month === b.fields.month;
}

/** A date that is no interval. */
function point(text: string, lang: string, words: EdtfWords, style: EdtfStyle): string | undefined {
  const decade = DECADE.exec(text);
  if (decade) return qualify(decade[2], words.decade.replace('{n}', `${decade[1] ?? ''}0`), words);
  const century = CENTURY.exec(text);
  if (century)
    return qualify(century[2], words.century.replace('{n}', String(Number(century[1]) + 1)), words);
  const season = SEASON.exec(text);
  if (season) {
    const name = words.seasons[Number(season[2]) - 21] ?? '';
    return qualify(season[3], `${name} ${String(Number(season[1]))}`, words);
  }
  const moment = readMoment(text, style);
  if (!moment) return undefined;
  return qualify(moment.qualifier, momentInWords(moment, lang, words), words);
}

function momentInWords(moment: Moment, lang: string, words: EdtfWords): string {
  const day = formatter(lang, moment).format(moment.date);
  if (moment.time === undefined) return day;
  const time = words.time.replace('{t}', moment.time.replace(':', words.timeSeparator));
  return moment.zone === undefined ? `${day}, ${time}` : `${day}, ${time} (${zoneInWords(moment.zone)})`;
}

/** `+01:00` → `UTC+1`. */
function zoneInWords(zone: string): string {
  if (zone === 'Z') return 'UTC';
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = `${String(Number(hours))}${Number(minutes) === 0 ? '' : `:${minutes}`}`;
  return offset === '0' ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${offset}`;
}

function qualify(qualifier: string | undefined, text: string, words: EdtfWords): string {
  if (qualifier === '~') return wrap(words.approximate, text) ?? text;
  if (qualifier === '?') return wrap(words.uncertain, text) ?? text;
  if (qualifier === '%') return wrap(words.approximate, wrap(words.uncertain, text)) ?? text;
  return text;
}

function wrap(template: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : template.replace('{d}', () => text);
}

function readMoment(text: string, style: EdtfStyle): Moment | undefined {
  const match = MOMENT.exec(text);
  if (!match) return undefined;
  const [, yearText = '', monthText, dayText, time, zone, qualifier = ''] = match;
  const year = Number(yearText.replace('Y', ''));
  const month = known(monthText);
  const day = month === undefined ? undefined : known(dayText);
  const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  if (Number.isNaN(date.getTime())) return undefined;
  return { fields: fieldsOf(year, month, day, style), date, time, zone, qualifier };
}

function known(text: string | undefined): number | undefined {
  return text === undefined || text === 'XX' ? undefined : Number(text);
}

function fieldsOf(
  year: number,
  month: number | undefined,
  day: number | undefined,
  style: EdtfStyle,
): Intl.DateTimeFormatOptions {
  return {
    year: 'numeric',
    ...(year < 1 && { era: 'short' }),
    ...(month !== undefined && { month: style.months ?? 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    ...(day !== undefined && style.weekday === true && { weekday: 'long' }),
  };
}

/** Making a formatter takes a hundred times as long as using one, and there are few kinds. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, { fields }: Moment): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(fields)}`;
  let known = formatters.get(key);
  if (!known) {
    // Bare `en` would put the month first, as in the United States; elsewhere, and beside Dutch, the day comes first.
    known = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...fields, timeZone: 'UTC' });
    formatters.set(key, known);
  }
  return known;
}
