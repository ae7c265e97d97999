import { describe, expect, it } from 'vitest';
import { stemDutch } from '../../../../../src/core/search/analysis/stemmers/stem-dutch.ts';
import { linesOf } from './lines-of.ts';

const ONE = linesOf('dutch-one-stem.txt') as [string, string][];
const TWO = linesOf('dutch-two-stems.txt') as [string, string][];

describe('stemDutch', () => {
  it('is tried on enough words', () => {
    expect(ONE.length).toBeGreaterThanOrEqual(200);
    expect(TWO.length).toBeGreaterThanOrEqual(100);
  });

  it.each(ONE)('takes %s and %s together', (one, other) => {
    expect(stemDutch(one)).toBe(stemDutch(other));
  });

  it.each(TWO)('keeps %s and %s apart', (one, other) => {
    expect(stemDutch(one)).not.toBe(stemDutch(other));
  });

  it('leaves short words and words with digits as they are', () => {
    expect(['en', 'f16', '6e', '2016'].map(stemDutch)).toEqual(['en', 'f16', '6e', '2016']);
  });
});
