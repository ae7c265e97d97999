import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodeUnits } from '../../../src/core/search/code-units.ts';

test('gives the code units of one text after another, and a 0 behind them', () => {
  const units = new CodeUnits();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const found = units.of(text);
      expect(String.fromCharCode(...found.subarray(0, text.length))).toBe(text);
      expect(found[text.length]).toBe(0);
    }),
  );
});
