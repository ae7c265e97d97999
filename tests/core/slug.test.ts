import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG_PATTERN } from '../../src/core/schema/fields.ts';
import { slugify, uniqueSlug } from '../../src/core/slug.ts';

describe('slugify', () => {
  it.each([
    ['Syrië', 'syrie'],
    ['SYRIË', 'syrie'],
    ['Straße in Łódź', 'strasse-in-lodz'],
    ['Ærø, Þingvellir & Đakovo', 'aero-thingvellir-dakovo'],
    ['İstanbul ışık', 'istanbul-isik'],
    ["Zo'n zestien foto’s", 'zon-zestien-fotos'],
    ["'s Avonds om 23.00 uur", 's-avonds-om-23-00-uur'],
    ['“Reële kans” – 60.000 bezoekers…', 'reele-kans-60-000-bezoekers'],
    ['staakt-het-vuren', 'staakt-het-vuren'],
    ['  --Dubbel__streepje--  ', 'dubbel-streepje'],
    ['Ｆｕｌｌ ｗｉｄｔｈ ﬁ ²', 'full-width-fi-2'],
    ['e\u0301e\u0301n', 'een'],
  ])('makes of %s the slug %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('falls back to a given name, and never is empty', () => {
    expect(slugify('موسكو', '004_bericht')).toBe('004-bericht');
    expect(slugify('?!', '…')).toBe('untitled');
    expect(slugify('')).toBe('untitled');
  });

  it('cuts at a word', () => {
    const slug = slugify(
      'De gemeenteraad stemt na een lange vergadering in met de aanleg van een nieuwe brug',
    );
    expect(slug).toBe('de-gemeenteraad-stemt-na-een-lange-vergadering-in-met-de');
    expect(slugify('a'.repeat(80))).toBe('a'.repeat(60));
    expect(slugify(`${'a'.repeat(60)} b`)).toBe('a'.repeat(60));
  });

  it('is always a slug, at most 60 characters, and stays what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(SLUG_PATTERN);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

describe('uniqueSlug', () => {
  it('counts on from 2', () => {
    const taken = new Set(['brug', 'brug-2']);
    expect(uniqueSlug(slugify('Brug'), taken)).toBe('brug-3');
    expect(uniqueSlug(slugify('Sluis'), taken)).toBe('sluis');
  });

  it('keeps any number of equal titles apart', () => {
    const taken = new Set<string>();
    for (let n = 0; n < 30; n += 1) taken.add(uniqueSlug(slugify('Brug'), taken));
    expect(taken.size).toBe(30);
  });
});
