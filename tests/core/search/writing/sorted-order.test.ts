import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedOrder } from '../../../../src/core/search/writing/sorted-order.ts';

const keys = fc.oneof(
  fc.array(fc.stringMatching(/^[ab]{0,14}$/)),
  fc.array(fc.string({ unit: 'binary', maxLength: 12 })),
  fc.array(
    fc.constantFrom(
      'wþa',
      'wþ',
      'wÿz',
      'wĀa',
      'w€b',
      'w€a',
      'w',
      'w\0',
      'w\0\0',
      'wz',
      'abcdefghi',
      'abcdefghh',
    ),
  ),
);

test('keys are in the order of their code units', () => {
  fc.assert(
    fc.property(keys, (list) => {
      const sorted = [...sortedOrder(list)].map((index) => list[index]);
      expect(sorted).toEqual([...list].sort());
    }),
    { numRuns: 500 },
  );
});
