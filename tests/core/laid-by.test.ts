import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LaidBy } from '../../src/core/laid-by.ts';

test('a text that was laid by is there again, whatever was laid by since', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '\uFEFFa', 'é'.repeat(600_000)));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const laid = texts.map((one) => new LaidBy(one));
      expect(laid.map((one) => one.text())).toEqual(texts);
    }),
    { numRuns: 40 },
  );
});
