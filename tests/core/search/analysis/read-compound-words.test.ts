import { describe, expect, it } from 'vitest';
import { JOINS } from '../../../../src/core/search/analysis/compound-words.ts';
import { readCompoundWords } from '../../../../src/core/search/analysis/read-compound-words.ts';

const DIC =
  '9\nlucht/CcCaYb\nregering/ZbCcCh\nminister/CcZaCdYa\nster/CaYfZe\nRusland/CAPN\nKamerlid/Cc\nzo\n10-tal/Zb\ncafé/Zb\nhĳs/Ca\nSyrië\nnaast';

describe('readCompoundWords', () => {
  const { parts, whole } = readCompoundWords(DIC);

  it.each([
    ['lucht', JOINS.bare | JOINS.last | JOINS.noun],
    ['regering', JOINS.withS | JOINS.plural | JOINS.last | JOINS.noun],
    ['minister', JOINS.bare | JOINS.withS | JOINS.last | JOINS.noun],
    ['ster', JOINS.bare | JOINS.noun],
    ['kamerlid', JOINS.last],
    ['cafe', JOINS.plural | JOINS.noun],
    ['hijs', JOINS.bare],
  ])('knows how %s joins', (word, joins) => {
    expect(parts.get(word)).toBe(joins);
  });

  it('leaves short words, numbers and words without flags', () => {
    expect([...parts.keys()]).toHaveLength(7);
  });

  it('knows names, which are never split', () => {
    expect(['rusland', 'syrie', 'lucht', 'naast'].filter((word) => whole.has(word))).toEqual([
      'rusland',
      'syrie',
    ]);
  });

  it('takes an empty and a cut file', () => {
    expect([...readCompoundWords('').parts.keys()]).toEqual([]);
    expect([...readCompoundWords('lucht/C').parts.keys()]).toEqual([]);
    expect(readCompoundWords('lucht/Ca').parts.has('lucht')).toBe(true);
  });
});
