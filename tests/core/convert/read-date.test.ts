import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/core/convert/read-date.ts';
import { edtfRange } from '../../../src/core/schema/edtf.ts';

const zone = 'Europe/Amsterdam';

describe('readDate', () => {
  it.each([
    ['27/12/16', '2016-12-27'],
    ['27-12-2016', '2016-12-27'],
    ['27.12.2016', '2016-12-27'],
    ['2016/12/27', '2016-12-27'],
    ['2016-12-27', '2016-12-27'],
    ['2016-12', '2016-12'],
    ['1-2-03', '2003-02-01'],
    ['1-2-98', '1998-02-01'],
    ['27 december 2016', '2016-12-27'],
    ['27 dec. 2016', '2016-12-27'],
    ['1 mrt 2016', '2016-03-01'],
    ['1e mei 2016', '2016-05-01'],
    ['DINSDAG 27 DECEMBER 2016', '2016-12-27'],
    ['di 27 dec 2016', '2016-12-27'],
    ['december 2016', '2016-12'],
    ['December 27, 2016', '2016-12-27'],
    ['27th December 2016', '2016-12-27'],
    ['Tue, 27 Dec 2016', '2016-12-27'],
    ['Gepubliceerd: 27 december 2016', '2016-12-27'],
    ['Published on 27 December 2016', '2016-12-27'],
    ['27/12/16, 12:57', '2016-12-27T12:57+01:00'],
    ['27/12/16 12.57 uur', '2016-12-27T12:57+01:00'],
    ['27 dec. 2016 12:57', '2016-12-27T12:57+01:00'],
    ['27 december 2016 om 9u05', '2016-12-27T09:05+01:00'],
    ['27 december 2016 om 9 uur', '2016-12-27T09:00+01:00'],
    ['27 July 2016 at 3.15 pm', '2016-07-27T15:15+02:00'],
    ['27 July 2016, 12:05 am', '2016-07-27T00:05+02:00'],
    ['27 December 2016 12:57 GMT', '2016-12-27T12:57+00:00'],
    ['27 December 2016 12:57 CEST', '2016-12-27T12:57+02:00'],
    ['2016-12-27T12:57:09+01:00', '2016-12-27T12:57+01:00'],
    ['2016-12-27T11:57:09.123Z', '2016-12-27T11:57+00:00'],
    ['2016-12-27 12:57', '2016-12-27T12:57+01:00'],
    ['2016-12-27T12:57-0500', '2016-12-27T12:57-05:00'],
    ['29-02-2016', '2016-02-29'],
  ])('reads %s as %s', (text, edtf) => {
    expect(readDate(text, zone)).toEqual({ kind: 'date', edtf });
    expect(edtfRange(edtf)).toBeDefined();
  });

  it.each([
    '31/02/16',
    '29-02-2015',
    '12/27/16',
    '2016-13',
    '2016-00-10',
    '32 december 2016',
    '0-1-2016',
    '27/12/16, 25:00',
    '27/12/16 12:60',
    '27 July 2016 13 pm',
  ])('knows that %s cannot be', (text) => {
    const reading = readDate(text, zone);
    expect(reading?.kind).toBe('impossible');
    expect(reading?.kind === 'impossible' && reading.reason.includes(text)).toBe(true);
  });

  it.each([
    '',
    'Redactie',
    '27 december',
    '12:57',
    '60.000',
    '27/12',
    '27/12-16',
    '1/2/345',
    '27 brumaire 2016',
    '27 december 2016 was een dinsdag',
    'op 27 december 2016',
    '2016',
    '06-12345678',
    '27/12/16 5',
    '2016-12-27-01',
  ])('does not read %s as a date', (text) => {
    expect(readDate(text, zone)).toBeUndefined();
  });

  it('minds summer time in the zone it is given', () => {
    expect(readDate('27-07-2016 12:57', zone)).toMatchObject({ edtf: '2016-07-27T12:57+02:00' });
    expect(readDate('27-07-2016 12:57', 'America/New_York')).toMatchObject({
      edtf: '2016-07-27T12:57-04:00',
    });
    expect(readDate('27-07-2016 12:57', 'Asia/Kolkata')).toMatchObject({ edtf: '2016-07-27T12:57+05:30' });
    expect(readDate('27-07-2016 12:57', 'UTC')).toMatchObject({ edtf: '2016-07-27T12:57+00:00' });
  });

  it('leaves a time out over which the clock was put forward', () => {
    const reading = readDate('27-03-2016 02:30', zone);
    expect(reading).toMatchObject({ kind: 'date', edtf: '2016-03-27' });
    expect(reading).toHaveProperty('doubt');
    expect(readDate('27-03-2016 01:59', zone)).toEqual({ kind: 'date', edtf: '2016-03-27T01:59+01:00' });
    expect(readDate('27-03-2016 03:00', zone)).toEqual({ kind: 'date', edtf: '2016-03-27T03:00+02:00' });
  });

  it('takes the first of two equal times when the clock was put back', () => {
    const reading = readDate('30-10-2016 02:30', zone);
    expect(reading).toMatchObject({ edtf: '2016-10-30T02:30+02:00' });
    expect(reading).toHaveProperty('doubt');
    expect(readDate('30-10-2016 03:00', zone)).toEqual({ kind: 'date', edtf: '2016-10-30T03:00+01:00' });
    expect(readDate('30-10-2016 01:59', zone)).toEqual({ kind: 'date', edtf: '2016-10-30T01:59+02:00' });
  });

  it('reads every minute of fifty years back as the moment it was', () => {
    const moments = fc.date({
      min: new Date('1975-01-01'),
      max: new Date('2025-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(zone, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
        (date, timeZone) => {
          const parts = new Intl.DateTimeFormat('en-GB', {
            timeZone,
            dateStyle: 'short',
            timeStyle: 'short',
          }).format(date);
          const reading = readDate(parts, timeZone);
          expect(reading?.kind).toBe('date');
          if (reading?.kind !== 'date' || reading.doubt !== undefined) return;
          expect(edtfRange(reading.edtf)?.min).toBe(Math.floor(date.getTime() / 60_000) * 60_000);
        },
      ),
    );
  });
});
