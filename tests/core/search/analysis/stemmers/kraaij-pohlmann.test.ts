import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kraaijPohlmann } from '../../../../../src/core/search/analysis/stemmers/kraaij-pohlmann.ts';
import { linesOf } from './lines-of.ts';

/** Stems that Snowball's own program gives, as another search engine carries it. */
const STEMS = linesOf('kraaij-pohlmann.txt') as [string, string][];

describe('kraaijPohlmann', () => {
  it.each(STEMS)('%s → %s', (word, stem) => {
    expect(kraaijPohlmann(word)).toBe(stem);
  });

  it.each([
    ['schilderij', 'schilder'],
    ['geeft', 'geef'],
    ['gevallen', 'geval'],
    ['innig', 'innig'],
    ['geind', 'inn'],
    ['innen', 'inn'],
    ['huisje', 'huis'],
    ['ringetje', 'ring'],
    ['bloempje', 'bloem'],
    ['woninkje', 'woon'],
    ["foto's", 'foto'],
  ])('knows its exceptions: %s → %s', (word, stem) => {
    expect(kraaijPohlmann(word)).toBe(stem);
  });

  it('keeps the ge of the words it is told of', () => {
    expect(kraaijPohlmann('geweren')).toBe('weer');
    expect(kraaijPohlmann('geweren', new Set(['geweer']))).toBe('geweer');
  });

  it('takes any letters, and leaves some', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('aeiouynrstdgklmbvzfjh')), maxLength: 24 }),
        (word) => {
          const stem = kraaijPohlmann(word);
          expect(stem.length).toBeGreaterThan(word === '' ? -1 : 0);
          expect(stem.length).toBeLessThanOrEqual(word.length + 1);
        },
      ),
    );
  });
});
