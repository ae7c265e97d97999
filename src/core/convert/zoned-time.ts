/** A wall-clock time, as a newspaper prints it. */
export interface WallTime {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export interface ZonedTime {
  /** Offset from UTC: `+01:00`. Of a time that came twice, that of the first. */
  readonly offset: string;
  /** gap: the clock was put forward over it; fold: it was put back, so the time came twice. */
  readonly oddity?: 'gap' | 'fold';
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Whether the name is one of the IANA time zone database. */
export function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * The offset from UTC that a wall clock in a zone had.
 * Both offsets in use around that day are tried, and those kept that lead back to the same wall time.
 * @param timezone IANA name; anything else throws a RangeError
 */
export function zonedTime(time: WallTime, timezone: string): ZonedTime {
  const asUtc = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
  const before = offsetAt(asUtc - DAY, timezone);
  const after = offsetAt(asUtc + DAY, timezone);
  const fitting = [...new Set([before, after])].filter(
    (offset) => offsetAt(asUtc - offset * MINUTE, timezone) === offset,
  );
  const [first] = fitting;
  if (first === undefined) return { offset: formatOffset(before), oddity: 'gap' };
  return { offset: formatOffset(first), ...(fitting.length > 1 && { oddity: 'fold' }) };
}

/** Minutes east of UTC at a moment. */
function offsetAt(moment: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    timeZoneName: 'longOffset',
  }).formatToParts(moment);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function formatOffset(minutes: number): string {
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(absolute / 60))}:${twoDigits(absolute % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
