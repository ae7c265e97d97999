import { describe, expect, it } from 'vitest';
import { readCompoundWords } from '../../../../src/core/search/analysis/read-compound-words.ts';

const DIC =
  '9\nlucht/CcCaYb\nregering/ZbCcCh\nminister/CcZaCdYa\nster/CaYfZe\nRusland/CAPN\nKamerlid/Cc\nzo\n10-tal/Zb\ncafé/Zb\nhĳs/Ca';

describe('readCompoundWords', () => {
  const { first, last, whole } = readCompoundWords(DIC);

  it('knows what stands first, with what links it', () => {
    expect([...first]).toEqual([
      ['lucht', 'lucht'],
      ['regeringen', 'regering'],
      ['regerings', 'regering'],
      ['minister', 'minister'],
      ['ministers', 'minister'],
      ['ster', 'ster'],
      ['cafeen', 'cafe'],
      ['hijs', 'hijs'],
    ]);
  });

  it('knows what stands last, and nouns of which the dictionary does not say so', () => {
    expect([...last]).toEqual([
      ['lucht', true],
      ['regering', true],
      ['minister', true],
      ['ster', false],
      ['kamerlid', true],
      ['cafe', false],
    ]);
  });

  it('knows names, which are never split', () => {
    expect([...whole]).toEqual(['rusland']);
  });

  it('takes an empty and a cut file', () => {
    expect(readCompoundWords('').first.size).toBe(0);
    expect(readCompoundWords('lucht/C').last.size).toBe(0);
  });
});
