import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/core/convert/read-byline.ts';

const read = (line: string) => readByline(line, 'Europe/Amsterdam');
const date = '2016-12-27';
const moment = '2016-12-27T12:57+01:00';

describe('readByline', () => {
  it.each([
    ['Redactie − 27/12/16, 12:57 − bron: ANP', { date: moment, authors: ['Redactie'], agency: 'ANP' }],
    ['Redactie – 27-12-2016 – Bron: ANP/Reuters', { date, authors: ['Redactie'], agency: 'ANP/Reuters' }],
    ['Redactie — 27 december 2016', { date, authors: ['Redactie'] }],
    ['Redactie - 27 dec. 2016 12:57', { date: moment, authors: ['Redactie'] }],
    ['Redactie | 27/12/16 | 12:57 | ANP', { date: moment, authors: ['Redactie'], agency: 'ANP' }],
    ['Redactie · 27/12/16 • 12.57 uur', { date: moment, authors: ['Redactie'] }],
    ['27/12/16, 12:57', { date: moment, authors: [] }],
    ['27/12/16, 12:57, bron: ANP', { date: moment, authors: [], agency: 'ANP' }],
    ['Bron: ANP, 27 december 2016', { date, authors: [], agency: 'ANP' }],
    ['bron: NU.nl', { authors: [], agency: 'NU.nl' }],
    ['Source: Reuters', { authors: [], agency: 'Reuters' }],
    ['Door Anna de Wit', { authors: ['Anna de Wit'] }],
    ['DOOR ANNA DE WIT', { authors: ['ANNA DE WIT'] }],
    ['Door: Anna de Wit en Bob Kok', { authors: ['Anna de Wit', 'Bob Kok'] }],
    [
      "Door Anna van 't Hoff, Bob al-Amin & Carla O'Neill-Smit",
      { authors: ["Anna van 't Hoff", 'Bob al-Amin', "Carla O'Neill-Smit"] },
    ],
    ['Door onze redacteur Anna de Wit', { authors: ['Anna de Wit'] }],
    ['Door onze redactie economie', { authors: ['onze redactie economie'] }],
    ['VAN ONZE REDACTIE', { authors: ['VAN ONZE REDACTIE'] }],
    ['Door: Anna', { authors: ['Anna'] }],
    ['Door ANP', { authors: [], agency: 'ANP' }],
    ['By Jane Miller and Tom Archer', { authors: ['Jane Miller', 'Tom Archer'] }],
    ['Van onze redactie', { authors: ['Van onze redactie'] }],
    ['(Van onze verslaggever)', { authors: ['Van onze verslaggever'] }],
    ['Van onze correspondent - 27/12/16', { date, authors: ['Van onze correspondent'] }],
    ['Buitenlandredactie | 27/12/16', { date, authors: ['Buitenlandredactie'] }],
    ['Den Haag − 27/12/16', { date, authors: [] }],
    ['DEN BOSCH | 27 december 2016 | Anna de Wit', { date, authors: ['Anna de Wit'] }],
    ['Anna de Wit | 27 december 2016', { date, authors: ['Anna de Wit'] }],
    ['Door Anna de Wit, 27 december 2016, 12:57', { date: moment, authors: ['Anna de Wit'] }],
    ['Bijgewerkt: 28-12-2016 | 27-12-2016', { date, authors: [] }],
    ['Laatste update: 27 december 2016, 12:57', { date: moment, authors: [] }],
  ])('reads %s', (line, expected) => {
    expect(read(line)).toEqual({ kind: 'byline', ...expected });
  });

  it.each([
    '',
    'Redactie',
    'ANP',
    'Anna de Wit',
    'Door Europa',
    'Den Haag',
    'Door de regen ging de brug niet open.',
    'Door de Vliet zwemt een otter',
    'Bron: het ministerie zegt dat de brug morgen opengaat',
    'De brug - 27/12/16 geopend - is dicht',
    'Op 27 december 2016 ging de brug open.',
    'AMSTERDAM (ANP) - De brug is open.',
    'Redactie − 27/12/16 − lees meer',
    'De inname van de stad - met hulp - in 27/12/16',
    `Door ${'Anna de Wit, '.repeat(8)}Bob`,
    `Redactie − 27/12/16 − ${'x'.repeat(200)}`,
  ])('leaves %s in the text', (line) => {
    expect(read(line)).toBeUndefined();
  });

  it('says what is unclear about an impossible date', () => {
    expect(read('Redactie − 31/02/16, 12:57 − bron: ANP')).toMatchObject({ kind: 'unclear' });
    expect(read('31/02/16 − dat was me een dag')).toBeUndefined();
  });

  it('passes a doubt about the date on', () => {
    expect(read('Redactie | 30-10-2016 02:30')).toMatchObject({
      date: '2016-10-30T02:30+02:00',
      doubt: expect.stringContaining('twice') as string,
    });
  });
});
