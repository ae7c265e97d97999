import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectLongest } from '../../../src/core/annotate/select-longest.ts';

const range = (start: number, end: number) => ({ start, end });

test('the longest wins, even where a shorter one begins before it', () => {
  expect(selectLongest([range(0, 5), range(3, 12), range(11, 14)])).toEqual([range(3, 12)]);
});

test('of equally long ones the leftmost wins', () => {
  expect(selectLongest([range(4, 8), range(2, 6)])).toEqual([range(2, 6)]);
});

test('what only touches stays', () => {
  expect(selectLongest([range(0, 3), range(3, 6)])).toEqual([range(0, 3), range(3, 6)]);
});

test('what is kept never overlaps, is in order, and whatever is left out overlaps something kept as long or longer', () => {
  const ranges = fc.array(
    fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => range(start, start + length)),
  );
  fc.assert(
    fc.property(ranges, (all) => {
      const kept = selectLongest(all);
      kept.forEach((item, index) => {
        expect(item.start).toBeGreaterThanOrEqual(kept[index - 1]?.end ?? 0);
      });
      for (const item of all.filter((other) => !kept.includes(other))) {
        const rivals = kept.filter((other) => other.start < item.end && item.start < other.end);
        expect(Math.max(...rivals.map(({ start, end }) => end - start))).toBeGreaterThanOrEqual(
          item.end - item.start,
        );
      }
    }),
  );
});
