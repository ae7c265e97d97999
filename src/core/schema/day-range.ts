const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The range of a date that is a day, in UTC; undefined of any other. Nearly every date is a day, and the grammar of all dates
 * takes a hundred times as long.
 */
export function dayRange(text: string): { readonly min: number; readonly max: number } | undefined {
  if (!DAY.test(text)) return undefined;
  const min = Date.parse(`${text}T00:00:00Z`);
  // JavaScript takes 2016-02-31 for a day in March.
  if (Number.isNaN(min) || !new Date(min).toISOString().startsWith(text)) return undefined;
  return { min, max: min + MILLISECONDS_A_DAY - 1 };
}
