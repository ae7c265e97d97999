import { describe, expect, it } from 'vitest';
import { edtfRange, edtfSchema } from '../../../src/core/schema/edtf.ts';

const day = (text: string) => Date.parse(text);

describe('edtfRange', () => {
  it.each([
    ['2016', day('2016-01-01'), day('2017-01-01') - 1],
    ['2016-12', day('2016-12-01'), day('2017-01-01') - 1],
    ['2016-12-29~', day('2016-12-29'), day('2016-12-30') - 1],
    ['2016-12-29T23:00+01:00', day('2016-12-29T22:00Z'), day('2016-12-29T22:00Z')],
    ['2016-12-29/2016-12-31', day('2016-12-29'), day('2017-01-01') - 1],
    ['2004-03/..', day('2004-03-01'), Infinity],
    ['2004-03/', day('2004-03-01'), Infinity],
    ['../2017', -Infinity, day('2018-01-01') - 1],
  ])('%s', (text, min, max) => {
    expect(edtfRange(text)).toEqual({ min, max });
  });

  it.each(['', 'gisteren', '2016-13', '2016-02-30', '29-12-2016', '2016-12-29 23:00'])(
    'refuses %j',
    (text) => {
      expect(edtfRange(text)).toBeUndefined();
    },
  );
});

describe('edtfSchema', () => {
  it('takes a bare year that YAML read as a number', () => {
    expect(edtfSchema.parse(2016)).toBe('2016');
  });

  it('refuses other numbers than years in whole', () => {
    expect(edtfSchema.safeParse(2016.5).success).toBe(false);
  });
});
