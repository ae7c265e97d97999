import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printOf } from '../../src/core/print.ts';

const part = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

test('other parts have another print, also where they say the same one after the other', () => {
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (one, other) => {
      expect(printOf(one) === printOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
  expect(printOf(['ab', 'c'])).not.toBe(printOf(['a', 'bc']));
  expect(printOf(['a'])).toMatch(/^[\w-]{16}$/);
});
