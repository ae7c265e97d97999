import { expect, test } from 'vitest';
import { demonymsNl } from '../../../../src/core/language/demonyms/nl.ts';
import { readDemonyms } from '../../../../src/core/language/demonyms/read-demonyms.ts';

test('what the words of a line begin with is written once', () => {
  expect(readDemonyms('\nAlban|ië: ees ese\nNoord-Korea|: ans\nBelg|ië: isch  en\n')).toEqual({
    Albanië: 'Albanees Albanese',
    'Noord-Korea': 'Noord-Koreaans',
    België: 'Belgisch Belg Belgen',
  });
});

test('Dutch words are whole again', () => {
  expect(demonymsNl['Syrië']).toBe('Syrisch Syrische Syriër Syriërs');
  expect(demonymsNl['Frankrijk']).toBe('Frans Franse Fransman Fransen');
  for (const [country, people] of Object.entries(demonymsNl))
    for (const word of [country, ...people.split(' ')]) expect(word).toMatch(/^\p{Lu}[\p{L}-]+$/u);
});
