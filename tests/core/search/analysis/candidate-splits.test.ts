import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateSplits } from '../../../../src/core/search/analysis/candidate-splits.ts';
import { stemDutch } from '../../../../src/core/search/analysis/stemmers/stem-dutch.ts';

describe('candidateSplits', () => {
  it.each([
    ['vredesoverleg', 'vrede', 'overleg'],
    ['regeringsleger', 'regering', 'leger'],
    ['bestandslijn', 'bestand', 'lijn'],
    ['rebellenstad', 'rebel', 'steden'],
  ])('has %s as %s and %s among them', (form, first, last) => {
    expect(candidateSplits(form, stemDutch)).toContainEqual([stemDutch(first), stemDutch(last)]);
  });

  it('splits no short word, and nothing but letters', () => {
    expect(candidateSplits('leger', stemDutch)).toEqual([]);
    expect(candidateSplits('IS', stemDutch)).toEqual([]);
    expect(candidateSplits('2016120012', stemDutch)).toEqual([]);
  });

  it('gives each pair once, the most even first', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abeglnrst')), minLength: 6, maxLength: 20 }),
        (form) => {
          const pairs = candidateSplits(form, (part) => part).map((pair) => pair.join(' '));
          expect(new Set(pairs).size).toBe(pairs.length);
          const [first = '', last = ''] = pairs[0]!.split(' ');
          expect(Math.abs(first.length - last.length)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
