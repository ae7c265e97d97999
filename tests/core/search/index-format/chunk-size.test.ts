import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkSize } from '../../../../src/core/search/index-format/chunk-size.ts';

test('a list with few occurrences stays with its word', () => {
  expect(chunkSize(0, 10)).toBeUndefined();
  expect(chunkSize(12_000, 10_000)).toBeUndefined();
  expect(chunkSize(12_001, 10_000)).toBe(8192);
});

test('the largest power of two of groups that have no more than that on the average', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 50_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (most, groups, more) => {
        const size = chunkSize(most + more, groups, most) ?? NaN;
        const inGroups = (count: number): number => ((most + more) * count) / groups;
        expect(Math.log2(size) % 1).toBe(0);
        if (size > 1) expect(inGroups(size)).toBeLessThanOrEqual(most * 1.000_001);
        expect(inGroups(size * 2)).toBeGreaterThan(most * 0.999_999);
      },
    ),
  );
});
