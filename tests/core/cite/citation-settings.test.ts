import { describe, expect, it } from 'vitest';
import { citationSettings } from '../../../src/core/cite/citation-settings.ts';
import { CITATION_LOCALE_NAMES, citationLocale } from '../../../src/core/cite/locales.ts';
import { CITATION_STYLE_NAMES } from '../../../src/core/cite/styles.ts';
import { configSchema } from '../../../src/core/schema/config.ts';
import { validate } from '../../../src/core/validate.ts';

const settings = (fields: object) => citationSettings(configSchema.parse({ title: 'D', ...fields }));

describe('citationSettings', () => {
  it('is APA in the language of the dossier, and all there is to choose from, where nothing is said', () => {
    expect(settings({ lang: 'nl-BE' })).toMatchObject({ style: 'apa', locale: 'nl-NL' });
    expect(settings({ lang: 'en' }).locale).toBe('en-US');
    expect(settings({ lang: 'pl' }).locale).toBe('en-GB');
    const { styles, locales } = settings({ lang: 'fr' });
    expect(new Set(styles)).toEqual(new Set(CITATION_STYLE_NAMES));
    expect(locales[0]).toBe('fr-FR');
    expect(new Set(locales)).toEqual(new Set(CITATION_LOCALE_NAMES));
  });

  it('follows what is said; what is shown first can be chosen too', () => {
    const citation = { style: 'mla', styles: ['apa', 'ieee'], locales: ['de-DE', 'nl-NL'] };
    expect(settings({ citation })).toEqual({
      style: 'mla',
      locale: 'de-DE',
      styles: ['mla', 'apa', 'ieee'],
      locales: ['de-DE', 'nl-NL'],
    });
    expect(settings({ citation: { styles: ['ieee', 'apa'] } }).style).toBe('ieee');
  });

  it('is a problem where a style or locale does not exist', () => {
    const found = validate(
      configSchema,
      { title: 'D', citation: { style: 'turabian' } },
      'dossier.yaml',
      () => ({ line: 1, column: 1 }),
    );
    expect(found).toMatchObject({
      problems: [{ message: expect.stringContaining('must be one of apa') as string }],
    });
  });
});

it.each([
  ['nl', 'nl-NL'],
  ['EN-gb', 'en-GB'],
  ['en-AU', 'en-US'],
  ['fr-BE', 'fr-FR'],
  ['nds', undefined],
])('the locale of %s is %s', (lang, locale) => {
  expect(citationLocale(lang)).toBe(locale);
});
