import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fill } from '../../src/i18n/fill.ts';
import { interfaceLang, messagesFor } from '../../src/i18n/index.ts';
import { nl } from '../../src/i18n/nl.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { edtfSchema } from '../../src/core/schema/edtf.ts';

describe('the tables of texts', () => {
  const dutch = flatten(nl);
  const english = flatten(en);

  it('have the same keys', () => {
    expect([...english.keys()]).toEqual([...dutch.keys()]);
  });

  it('have the same places to fill', () => {
    for (const [key, text] of dutch)
      expect([key, places(english.get(key) ?? '')]).toEqual([key, places(text)]);
  });

  it('have no empty texts, and straight quotation marks nowhere', () => {
    for (const [key, text] of [...dutch, ...english]) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/['"]/);
    }
  });
});

describe('messagesFor', () => {
  it('knows regional variants, and falls back to English', () => {
    expect(messagesFor('nl-BE')).toBe(nl);
    expect(messagesFor('NL')).toBe(nl);
    expect(messagesFor('en-GB')).toBe(en);
    expect(messagesFor('fr')).toBe(en);
  });

  it('says which language the interface then speaks', () => {
    expect(['nl-BE', 'en-GB', 'fr'].map(interfaceLang)).toEqual(['nl-BE', 'en-GB', 'en']);
  });
});

describe('fill', () => {
  it('fills every place, also with text that looks like a place or a pattern', () => {
    expect(fill('{a} en {b} en {a}', { a: '{b}$&', b: 2 })).toBe('{b}$& en 2 en {b}$&');
  });

  it('throws where a value is missing', () => {
    expect(() => fill('{a}', {})).toThrow('{a}');
  });
});

describe('voiceFor', () => {
  it('counts in Dutch', () => {
    const voice = voiceFor('nl');
    expect([0, 1, 2, 1234].map((n) => voice.count(nl.counts.articles, n))).toEqual([
      '0 artikelen',
      '1 artikel',
      '2 artikelen',
      '1.234 artikelen',
    ]);
  });

  it('lists as Intl does, however much there is', () => {
    for (const lang of ['nl', 'nl-BE', 'en', 'en-GB', 'en-US']) {
      const intl = new Intl.ListFormat(lang, { type: 'conjunction' });
      for (let length = 0; length < 7; length += 1) {
        const items = Array.from({ length }, (_, index) => `${index}, en ${index}`);
        expect(voiceFor(lang).list(items)).toBe(intl.format(items));
      }
    }
  });

  it('lists and dates in its language', () => {
    expect(voiceFor('nl').list(['Rusland', 'Turkije', 'Iran'])).toBe('Rusland, Turkije en Iran');
    expect(voiceFor('en-GB').list(['a', 'b'])).toBe('a and b');
    expect(voiceFor('nl-BE').date(edtfSchema.parse('2016-12'))).toBe('december 2016');
    expect(voiceFor('fr').date(edtfSchema.parse('2016-12'))).toBe('December 2016');
  });
});

function flatten(table: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, string][] =>
      typeof value === 'string'
        ? [[`${path}${key}`, value]]
        : [...flatten(value as object, `${path}${key}.`)],
    ),
  );
}

function places(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}
