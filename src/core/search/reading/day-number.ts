const MILLISECONDS_A_DAY = 86_400_000;

/** The days since 1970 that `2016`, `2016-12` or `2016-12-28` covers; undefined where it is none of these. */
export function dayNumber(text: string): { readonly first: number; readonly last: number } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const first = utcDay(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (day !== undefined) return { first, last: first };
  const next =
    month === undefined ? utcDay(Number(year) + 1, 1, 1) : utcDay(Number(year), Number(month) + 1, 1);
  return { first, last: next - 1 };
}

/** The day, month or year that covers a date: `2016-12-28`, `2016-12`, `2016`; undefined where there is no date. */
export function dateOfDays({ first, last = first }: DaysCovered): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first, last].map((day) =>
    new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
  );
  if (from === undefined || to === undefined) return undefined;
  const shared = [10, 7, 4].find((length) => from.slice(0, length) === to.slice(0, length));
  return from.slice(0, shared ?? 4);
}

interface DaysCovered {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

function utcDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}
