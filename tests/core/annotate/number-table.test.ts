import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberTable } from '../../../src/core/annotate/number-table.ts';

const key = fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 20 }));

test('has, for any keys, what a map of them has', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, fc.array(fc.nat(), { maxLength: 2 }))),
      fc.array(key),
      (entries, others) => {
        const map = new Map(entries);
        const table = new NumberTable(map);
        for (const one of [...map.keys(), ...others]) expect(table.get(one)).toEqual(map.get(one));
      },
    ),
  );
});
