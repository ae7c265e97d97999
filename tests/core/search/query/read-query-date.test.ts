import { describe, expect, it } from 'vitest';
import { dayBeside, nearestDate, readQueryDate } from '../../../../src/core/search/query/read-query-date.ts';

describe('readQueryDate', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-12-28', '2016-12-28', '2016-12-28'],
    ['28-12-2016', '2016-12-28', '2016-12-28'],
    ['28/12/2016', '2016-12-28', '2016-12-28'],
    ['1.1.2017', '2017-01-01', '2017-01-01'],
    ['12-2016', '2016-12-01', '2016-12-31'],
    ['28 december 2016', '2016-12-28', '2016-12-28'],
    ['dec. 2016', '2016-12-01', '2016-12-31'],
  ])('%s is from %s to %s', (text, first, last) => {
    expect(readQueryDate(text)).toEqual({ first, last });
  });

  it.each([
    '',
    '16',
    '2016-13',
    '2016-02-30',
    '30-2-2016',
    'gisteren',
    '28 decembre 2016',
    '0016',
    '2016-12-28-1',
  ])('%s is no date', (text) => {
    expect(readQueryDate(text)).toBeUndefined();
  });
});

describe('nearestDate', () => {
  it.each([
    ['2016-28-12', '2016-12-28'],
    ['2016-02-31', '2016-02'],
    ['2016-13-40', '2016'],
    ['eind 2016', '2016'],
    ['gisteren', undefined],
  ])('of %s is %s', (text, expected) => {
    expect(nearestDate(text)).toBe(expected);
  });
});

describe('dayBeside', () => {
  it.each([
    ['2016-12-31', 1, '2017-01-01'],
    ['2017-01-01', -1, '2016-12-31'],
    ['2016-02-28', 1, '2016-02-29'],
  ] as const)('%s %i is %s', (day, step, expected) => {
    expect(dayBeside(day, step)).toBe(expected);
  });
});
