import type { CalendarDay } from '../../core/cite/citation-template.ts';

/** The reader's day: what a citation gives as the day of access. */
export function today(now = new Date()): CalendarDay {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
