import { describe, expect, it } from 'vitest';
import { asOfLines } from '../../src/site/view/as-of-lines.ts';
import type { Edtf } from '../../src/core/schema/brands.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { makeTerm } from './make.ts';

const minister = makeTerm('walid', {
  type: 'person',
  validity: '1941/2020-11-16',
  roles: [
    { role: 'ambassadeur', from: '1990', to: '1999' },
    { role: 'minister van Buitenlandse Zaken', from: '2006-02', to: '2020-11-16' },
    { role: 'vicepremier', from: '2018' },
  ],
});
const lines = (term: typeof minister, date: string, lang = 'nl') =>
  asOfLines(term, date as Edtf, voiceFor(lang));

describe('asOfLines', () => {
  it('gives the role of the day, and sets apart what came later', () => {
    expect(lines(minister, '2016-12-29')).toEqual({
      now: 'Toen: minister van Buitenlandse Zaken, februari 2006 tot 16 november 2020',
      later: 'Later: vicepremier, vanaf 2018; overleden 16 november 2020',
    });
  });

  it('says so of who is dead or not yet born, in either language', () => {
    const bare = makeTerm('bare', { type: 'person', validity: '1941/2020-11-16' });
    expect(lines(bare, '2021', 'en').now).toBe('Then: already dead');
    expect(lines(bare, '1930', 'en')).toEqual({
      now: 'Then: not yet born',
      later: 'Later: died 16 November 2020',
    });
  });

  it('gives the name of the day', () => {
    const city = makeTerm('astana', {
      aliases: ['Akmola', { text: 'Nur-Sultan', from: '2019-03', to: '2022-09' }],
    });
    expect(lines(city, '2020').now).toBe('Toen: genoemd Nur-Sultan, maart 2019 tot september 2022');
    expect(lines(city, '2016')).toEqual({
      now: undefined,
      later: 'Later: genoemd Nur-Sultan, maart 2019 tot september 2022',
    });
  });

  it('gives names of one period together', () => {
    const group = makeTerm('jfs', {
      type: 'organisation',
      aliases: [
        { text: 'HTS', from: '2017' },
        { text: 'Hayat', from: '2017' },
      ],
    });
    expect(lines(group, '2016').later).toBe('Later: genoemd HTS en Hayat, vanaf 2017');
  });

  it('does not say of an event that it is over', () => {
    expect(lines(makeTerm('val', { type: 'event', validity: '2015' }), '2016').now).toBeUndefined();
    expect(lines(makeTerm('stad', { validity: '2015' }), '2016').now).toBe('Toen: bestond niet meer');
  });

  it('says nothing of a term without dates and roles', () => {
    expect(lines(makeTerm('hama'), '2016')).toEqual({ now: undefined, later: undefined });
  });
});
