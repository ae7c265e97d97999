import type { CalendarDay, DateForm } from '../../core/cite/citation-template.ts';
import { PLACEHOLDER } from '../../core/cite/placeholders.ts';
import { partsOf } from './parts-of.ts';

/** A day whose year and day of the month occur nowhere else in a citation of the sample. */
export const SAMPLE_DAY: CalendarDay = { year: 6666, month: 1, day: 13 };

/**
 * How a style writes the day of access, found by rendering every month and every day of a month; null where it prints
 * none. Nothing is guessed: months may be words or numbers, days may be ordinals, and the order may be any.
 */
export function dateForm(renderOn: (day: CalendarDay) => string): DateForm | null {
  const { year, day } = SAMPLE_DAY;
  const ofMonth = (month: number): string => renderOn({ year, month, day });
  // Most styles print no day of access for an article that has a date: two months tell.
  if (ofMonth(1) === ofMonth(9)) return null;
  const inMonths = Array.from({ length: 12 }, (_value, index) => ofMonth(index + 1));
  const { before, middles: months, after } = partsOf(inMonths);
  const whole = before + PLACEHOLDER.month + after;
  const pattern = whole.replace(String(year), PLACEHOLDER.year).replace(String(day), PLACEHOLDER.day);
  const places = [PLACEHOLDER.day, PLACEHOLDER.month, PLACEHOLDER.year].map((place) =>
    pattern.indexOf(place),
  );
  if (places.includes(-1)) return null;
  const start = Math.min(...places);
  return {
    pattern: pattern.slice(start, Math.max(...places) + 1),
    months,
    days: unusualDays(
      renderOn,
      pattern.replace(PLACEHOLDER.year, String(year)).replace(PLACEHOLDER.month, months[0] ?? ''),
    ),
  };
}

/** Days of the month that are not written as their bare number; `whole` has the placeholder of the day. */
function unusualDays(renderOn: (day: CalendarDay) => string, whole: string): Record<string, string> {
  const { year, month } = SAMPLE_DAY;
  const [before = '', after = ''] = whole.split(PLACEHOLDER.day);
  const days: Record<string, string> = {};
  for (let day = 1; day <= 31; day += 1) {
    const text = renderOn({ year, month, day });
    const written = text.slice(before.length, text.length - after.length);
    if (written !== String(day)) days[day] = written;
  }
  return days;
}
