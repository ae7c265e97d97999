import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost } from '../../../../src/core/search/spelling/edit-cost.ts';

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdehijkost')), minLength: 1, maxLength: 8 });

describe('editCost', () => {
  it('is nothing for the same word, and something for another', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editCost(one, other, Infinity) === 0).toBe(one === other);
      }),
    );
  });

  it('is never more than plain letters cost, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const cost = editCost(one, other, Infinity);
        expect(cost).toBeLessThanOrEqual(Math.max(one.length, other.length) + 0.2 + 1e-9);
        expect(editCost(other, one, Infinity)).toBeCloseTo(cost, 9);
      }),
    );
  });

  it('says no more than "more" beyond its limit', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(0.5, 1, 1.6, 2.2), (one, other, limit) => {
        const cost = editCost(one, other, Infinity);
        expect(editCost(one, other, limit)).toBe(cost <= limit ? cost : Infinity);
      }),
    );
  });

  it.each([
    ['leiden', 'lijden', 'laden'],
    ['bestant', 'bestand', 'bestank'],
    ['wapenstilsatnd', 'wapenstilstand', 'wapenstilsxynd'],
    ['komittee', 'komitee', 'komittes'],
    ['oekraine', 'ukraine', 'okraine'.replace('okr', 'ekr')],
    ['apeltaart', 'appeltaart', 'kapeltaart'],
    ['besrand', 'bestand', 'beskand'],
    ['sjoigu', 'sjoigoe', 'sjoigax'],
  ])('holds %s nearer to %s than to %s', (typed, right, other) => {
    expect(editCost(typed, right, Infinity)).toBeLessThan(editCost(typed, other, Infinity));
  });
});
