import { describe, expect, it } from 'vitest';
import { cslDate } from '../../../src/core/cite/csl-date.ts';
import { cslName } from '../../../src/core/cite/csl-name.ts';
import { edtfSchema } from '../../../src/core/schema/edtf.ts';

describe('cslDate', () => {
  it.each([
    ['2016', { 'date-parts': [[2016]] }],
    ['2016-12', { 'date-parts': [[2016, 12]] }],
    ['2016-12-27T12:57+01:00', { 'date-parts': [[2016, 12, 27]] }],
    ['2016-12-29~', { 'date-parts': [[2016, 12, 29]], circa: true }],
    [
      '2016-12-29/2016-12-31',
      {
        'date-parts': [
          [2016, 12, 29],
          [2016, 12, 31],
        ],
      },
    ],
    ['201X', { literal: '201X' }],
    ['XXXX', undefined],
  ])('%s', (date, expected) => {
    expect(cslDate(edtfSchema.parse(date))).toEqual(expected);
  });
});

describe('cslName', () => {
  it.each([
    ['Redactie', { literal: 'Redactie' }],
    ['Van onze correspondent', { literal: 'Van onze correspondent' }],
    ['Anna Smit', { family: 'Smit', given: 'Anna' }],
    ['Jan de Vries', { family: 'Vries', given: 'Jan', 'non-dropping-particle': 'de' }],
    ['Eva van der Meer', { family: 'Meer', given: 'Eva', 'non-dropping-particle': 'van der' }],
  ])('%s', (author, expected) => {
    expect(cslName(author)).toEqual(expected);
  });
});
