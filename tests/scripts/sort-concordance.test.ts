import { describe, expect, it } from 'vitest';
import { compareLines, type Order, type SortableLine } from '../../src/scripts/sort-concordance.ts';

const lines: readonly SortableLine[] = [
  { date: 1, outlet: 'Trouw', article: 'Zon' },
  { date: 2, outlet: '', article: 'Elf' },
  { date: 3, outlet: 'De Bode', article: 'élan' },
  { date: 4, outlet: 'Trouw', article: 'Aap' },
  { date: 4, outlet: 'De Bode', article: 'élan' },
];

describe('compareLines', () => {
  it.each([
    ['date', [1, 2, 3, 4, 4]],
    ['outlet', [3, 4, 1, 4, 2]],
    ['article', [4, 3, 4, 2, 1]],
  ] satisfies [Order, number[]][])('sorts by %s', (order, dates) => {
    expect(
      lines
        .toReversed()
        .toSorted(compareLines(order, 'nl'))
        .map(({ date }) => date),
    ).toEqual(dates);
  });
});
