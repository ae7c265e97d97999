import { InvalidArgumentError } from 'commander';
import type { CalendarDay } from '../core/cite/citation-template.ts';

/** `2026-11-21` as a day of the calendar; anything else is a misuse of the command. */
export function readDay(text: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    throw new InvalidArgumentError('It must be a day, such as 2026-11-21.');
  return { year, month, day };
}
