import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfInWords } from '../../src/core/edtf-in-words.ts';
import { edtfSchema } from '../../src/core/schema/edtf.ts';

const say = (text: string, lang = 'nl', style = {}): string =>
  edtfInWords(edtfSchema.parse(text), lang, style);

describe('edtfInWords', () => {
  it.each([
    ['XXXX', 'datum onbekend', 'date unknown'],
    ['2016', '2016', '2016'],
    ['2016-12', 'december 2016', 'December 2016'],
    ['2016-12-29', '29 december 2016', '29 December 2016'],
    ['2016-12-29T23:00', '29 december 2016, 23.00 uur', '29 December 2016, 23:00'],
    ['2016-12-29T23:00:00Z', '29 december 2016, 23.00 uur (UTC)', '29 December 2016, 23:00 (UTC)'],
    ['2016-12-27T12:57+01:00', '27 december 2016, 12.57 uur (UTC+1)', '27 December 2016, 12:57 (UTC+1)'],
    [
      '2016-12-29T14:20:00-03:30',
      '29 december 2016, 14.20 uur (UTC−3:30)',
      '29 December 2016, 14:20 (UTC−3:30)',
    ],
    ['2016-12-29~', 'omstreeks 29 december 2016', 'about 29 December 2016'],
    ['2016-12?', 'mogelijk december 2016', 'possibly December 2016'],
    ['2016%', 'omstreeks mogelijk 2016', 'about possibly 2016'],
    ['2016-12-XX', 'december 2016', 'December 2016'],
    ['2016-XX-XX', '2016', '2016'],
    ['201X', 'jaren 2010', '2010s'],
    ['20XX', '21e eeuw', 'century 21'],
    ['2016-22', 'zomer 2016', 'summer 2016'],
    ['2015-09-30/..', 'vanaf 30 september 2015', 'from 30 September 2015'],
    ['../2016-12', 'tot en met december 2016', 'until December 2016'],
    [
      '2016-12~/2017-01-03',
      'omstreeks december 2016 – 3 januari 2017',
      'about December 2016 – 3 January 2017',
    ],
  ])('%s', (edtf, nl, en) => {
    expect([say(edtf), say(edtf, 'en')]).toEqual([nl, en]);
  });

  it('names a range once where its ends share a month or a year', () => {
    expect(say('2016-12-29/2016-12-31').replace(/\s*–\s*/, '–')).toBe('29–31 december 2016');
    expect(say('2011/2016').replace(/\s*–\s*/, '–')).toBe('2011–2016');
  });

  it('can be short, and can name the day of the week', () => {
    expect(say('2016-12-29', 'nl', { months: 'short' })).toBe('29 dec 2016');
    expect(say('2016-12-29', 'nl-BE', { weekday: true })).toBe('donderdag 29 december 2016');
    expect(say('2016-12', 'nl', { weekday: true })).toBe('december 2016');
  });

  it('keeps the year of a date before the year 100, and says when it is before Christ', () => {
    expect(say('0031-09-02')).toBe('2 september 31');
    expect(say('-0043-03-15')).toContain('44');
  });

  it('falls back to English words for a language it has none of', () => {
    expect(say('2016-12-29~', 'fr')).toBe('about 29 décembre 2016');
  });

  it('never loses the year of a valid date', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('', '~', '?', '%'), (day, qualifier) => {
        const iso = day.toISOString().slice(0, 10);
        expect(say(iso + qualifier)).toContain(iso.slice(0, 4));
      }),
    );
  });
});
