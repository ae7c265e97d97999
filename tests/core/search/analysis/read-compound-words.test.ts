import { describe, expect, it } from 'vitest';
import { type CompoundWords, JOINS } from '../../../../src/core/search/analysis/compound-words.ts';
import { readCompoundWords } from '../../../../src/core/search/analysis/read-compound-words.ts';
import { wordsOfTable } from '../../../../src/core/search/analysis/words-of-table.ts';
import { partsIn } from './parts-in.ts';

const DIC =
  '9\nlucht/CcCaYb\nregering/ZbCcCh\nminister/CcZaCdYa\nster/CaYfZe\nRusland/CAPN\nKamerlid/Cc\nzo\n10-tal/Zb\ncafé/Zb\nhĳs/Ca\nSyrië\nnaast\nhalf²/Cc\nИран/Cc\nbĳ/Ca';

const read = (dic: string): CompoundWords => wordsOfTable(readCompoundWords(new TextEncoder().encode(dic)));

describe('readCompoundWords', () => {
  const words = read(DIC);

  it.each([
    ['lucht', JOINS.bare | JOINS.last | JOINS.noun],
    ['regering', JOINS.withS | JOINS.plural | JOINS.last | JOINS.noun],
    ['minister', JOINS.bare | JOINS.withS | JOINS.last | JOINS.noun],
    ['ster', JOINS.bare | JOINS.noun],
    ['kamerlid', JOINS.last],
    ['cafe', JOINS.plural | JOINS.noun],
    ['hijs', JOINS.bare],
  ])('knows how %s joins', (word, joins) => {
    expect(words.partBits(words.numberOf(word))).toBe(joins);
  });

  it('leaves short words, numbers and words without flags', () => {
    expect(partsIn(words).sort()).toEqual([
      'cafe',
      'hijs',
      'kamerlid',
      'lucht',
      'minister',
      'regering',
      'ster',
    ]);
    expect(partsIn(read(DIC)).sort()).toEqual(partsIn(words).sort());
  });

  it('knows names, which are never split', () => {
    expect(['rusland', 'syrie', 'lucht', 'naast'].filter((word) => words.isWhole(word))).toEqual([
      'rusland',
      'syrie',
    ]);
  });

  it('takes an empty and a cut file', () => {
    expect(partsIn(read(''))).toEqual([]);
    expect(partsIn(read('lucht/C'))).toEqual([]);
    const cut = read('lucht/Ca');
    expect(cut.partBits(cut.numberOf('lucht'))).toBe(JOINS.bare);
  });
});
