import type { FacetValue } from '../../core/search/search-engine.ts';

/** A bar of the histogram: a day, a month, a year, or some years. */
export interface DateBar {
  /** First and last day, as EDTF days. */
  readonly from: string;
  readonly to: string;
  /** `2016-12-29`, `2016-12`, `2016`, or `2010/2014`. */
  readonly label: string;
  readonly count: number;
}

/** Bars that fit side by side in a narrow column and can still be hit with a finger's breadth of dragging. */
const MOST_BARS = 48;

const DAY_MS = 86_400_000;

/**
 * Counts by date as bars without gaps, from the first date to the last: of days where these are few enough, else of
 * months, years or some years. Dates without a year are left out; a date that is only a year or a month counts in the
 * bar its beginning falls in.
 */
export function dateBars(values: readonly FacetValue[]): readonly DateBar[] {
  const dated = values
    .map(({ value, count }) => ({ from: firstDay(value), count }))
    .filter((entry): entry is { from: string; count: number } => entry.from !== undefined);
  const days = dated.map(({ from }) => from).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const step = STEPS.find((candidate) => candidate(last) - candidate(first) < MOST_BARS) ?? decades;
  const counts = new Map<number, number>();
  for (const { from, count } of dated) counts.set(step(from), (counts.get(step(from)) ?? 0) + count);
  return barsBetween(step, first, last, counts);
}

/** Number of the bar that a day is in; consecutive bars have consecutive numbers. */
type Step = (day: string) => number;

const days: Step = (day) => Math.floor(Date.parse(day) / DAY_MS);
const months: Step = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const years: Step = (day) => Number(day.slice(0, 4));
const fiveYears: Step = (day) => Math.floor(years(day) / 5);
const decades: Step = (day) => Math.floor(years(day) / 10);
const STEPS: readonly Step[] = [days, months, years, fiveYears];

function barsBetween(
  step: Step,
  first: string,
  last: string,
  counts: ReadonlyMap<number, number>,
): readonly DateBar[] {
  const bars: DateBar[] = [];
  for (let n = step(first); n <= step(last); n++) {
    const { from, to, label } = spanOf(step, n);
    bars.push({ from, to, label, count: counts.get(n) ?? 0 });
  }
  return bars;
}

function spanOf(step: Step, n: number): Omit<DateBar, 'count'> {
  if (step === days) {
    const day = isoDay(n * DAY_MS);
    return { from: day, to: day, label: day };
  }
  if (step === months) {
    const from = isoDay(Date.UTC(Math.floor(n / 12), n % 12, 1));
    return { from, to: isoDay(Date.UTC(Math.floor(n / 12), (n % 12) + 1, 0)), label: from.slice(0, 7) };
  }
  const width = step === years ? 1 : step === fiveYears ? 5 : 10;
  const [start, end] = [year(n * width), year(n * width + width - 1)];
  return { from: `${start}-01-01`, to: `${end}-12-31`, label: width === 1 ? start : `${start}/${end}` };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function year(n: number): string {
  return String(n).padStart(4, '0');
}

/** `2016` → `2016-01-01`; undefined for what is no date after the year 0. */
function firstDay(value: string): string | undefined {
  const [, yearText, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value) ?? [];
  if (yearText === undefined) return undefined;
  const text = `${yearText}-${month}-${day}`;
  return Number.isNaN(Date.parse(text)) ? undefined : text;
}
