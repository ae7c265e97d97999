import type { CalendarDay, DateForm } from './citation-template.ts';
import { PLACEHOLDER } from './placeholders.ts';

/** A day as a style writes it. */
export function writeDay(form: DateForm, { year, month, day }: CalendarDay): string {
  return form.pattern
    .replaceAll(PLACEHOLDER.day, () => form.days[day] ?? String(day))
    .replaceAll(PLACEHOLDER.month, () => form.months[month - 1] ?? '')
    .replaceAll(PLACEHOLDER.year, () => String(year));
}
