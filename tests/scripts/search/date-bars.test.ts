import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetValue } from '../../../src/core/search/search-engine.ts';
import { dateBars } from '../../../src/scripts/search/date-bars.ts';

const counted = (...entries: readonly (readonly [string, number])[]): FacetValue[] =>
  entries.map(([value, count]) => ({ value, label: value, count, chosen: false }));

describe('counts by date as bars', () => {
  it('are of days where these are few', () => {
    expect(dateBars(counted(['2016-12-31', 2], ['2016-12-29', 1]))).toEqual([
      { from: '2016-12-29', to: '2016-12-29', label: '2016-12-29', count: 1 },
      { from: '2016-12-30', to: '2016-12-30', label: '2016-12-30', count: 0 },
      { from: '2016-12-31', to: '2016-12-31', label: '2016-12-31', count: 2 },
    ]);
  });

  it('are of months, years or some years where time is long', () => {
    const months = dateBars(counted(['2016-12-29', 1], ['2018-02-01', 1]));
    expect(months).toHaveLength(15);
    expect(months.at(-1)).toEqual({ from: '2018-02-01', to: '2018-02-28', label: '2018-02', count: 1 });
    expect(dateBars(counted(['1990', 1], ['2018-02-01', 1]))).toHaveLength(29);
    const five = dateBars(counted(['1901', 1], ['2018-02-01', 1]));
    expect(five[0]).toEqual({ from: '1900-01-01', to: '1904-12-31', label: '1900/1904', count: 1 });
    expect(dateBars(counted(['1601', 1], ['2018-02-01', 1])).at(-1)?.label).toBe('2010/2019');
  });

  it('lose no result that has a date, follow each other, and cover them all', () => {
    const date = fc
      .date({ min: new Date('1500-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .chain((moment) => fc.constantFrom(4, 7, 10).map((length) => moment.toISOString().slice(0, length)));
    fc.assert(
      fc.property(fc.array(fc.tuple(date, fc.integer({ min: 1, max: 9 })), { minLength: 1 }), (entries) => {
        const bars = dateBars(counted(...entries));
        const sum = entries.reduce((all, [, count]) => all + count, 0);
        expect(bars.reduce((all, { count }) => all + count, 0)).toBe(sum);
        for (const [index, bar] of bars.entries()) {
          expect(bar.from <= bar.to).toBe(true);
          const next = bars[index + 1];
          if (next) expect(Date.parse(next.from) - Date.parse(bar.to)).toBe(86_400_000);
        }
        const days = entries.map(([value]) => value).sort();
        expect(bars[0]!.from.slice(0, days[0]!.length) <= days[0]!).toBe(true);
        expect(bars.length).toBeLessThan(80);
      }),
    );
  });

  it('leave out what has no year', () => {
    expect(dateBars(counted(['201X', 1], ['', 1], ['2016-13-45', 1]))).toEqual([]);
  });
});
