/** A time of day as it is printed. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** Offset from UTC, if the text names one: `+01:00`. */
  readonly offset?: string;
}

/** Zone names that are used for one offset alone in the languages we read. */
const ZONES: Readonly<Record<string, string>> = {
  z: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  met: '+01:00',
  cest: '+02:00',
  mest: '+02:00',
};

/** An hour that no clock shows, for "13 pm". */
const NO_HOUR = 99;

const TIME = new RegExp(
  [
    String.raw`^[T,]?\s*(?:om|at)?\s*`,
    String.raw`(?<hour>\d{1,2})(?:[:.hu](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?`,
    String.raw`\s*(?<half>[ap]\.?m\.?)?\s*(?<unit>uur|u\.?|h)?`,
    String.raw`\s*(?<zone>z|utc|gmt|bst|ces?t|mes?t|[+-]\d{2}:?\d{2})?$`,
  ].join(''),
  'i',
);

/**
 * Reads a time of day: `12:57`, `12.57 uur`, `12u57`, `1.05 pm GMT`, `T12:57:09+01:00` (seconds are dropped).
 * @returns undefined where the text is no time; `impossible` where it is one that no clock shows
 */
export function readTime(text: string): ClockTime | 'impossible' | undefined {
  const { hour, minute, half, unit, zone } = TIME.exec(text)?.groups ?? {};
  // A bare number is no time; "9 uur" and "9 am" are.
  if (hour === undefined || (minute === undefined && half === undefined && unit === undefined))
    return undefined;
  const time = { hour: hourOf(Number(hour), half), minute: Number(minute ?? 0) };
  if (time.hour > 23 || time.minute > 59) return 'impossible';
  return zone === undefined ? time : { ...time, offset: ZONES[zone.toLowerCase()] ?? withColon(zone) };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return NO_HOUR;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function withColon(offset: string): string {
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}
