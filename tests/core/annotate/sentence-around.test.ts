import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../../src/core/annotate/sentence-around.ts';

function around(text: string, word: string, lang = 'nl'): string {
  const start = text.indexOf(word);
  const { before, mention, after } = sentenceAround(text, { start, end: start + word.length }, lang);
  expect(mention).toBe(word);
  return before + mention + after;
}

describe('sentenceAround', () => {
  test.each([
    ['Eerst dit. Toen kwam Aleppo. En dat.', 'Aleppo', 'Toen kwam Aleppo.'],
    ['Volgens o.a. Aleppo en mr. Jansen. Klaar.', 'Aleppo', 'Volgens o.a. Aleppo en mr. Jansen.'],
    ['Dat zei dr. J. de Vries in Aleppo. Klaar.', 'Aleppo', 'Dat zei dr. J. de Vries in Aleppo.'],
    ['De VS. Daarna Aleppo.', 'Aleppo', 'Daarna Aleppo.'],
    ['Om 23.00 uur viel Aleppo. Stil.', 'Aleppo', 'Om 23.00 uur viel Aleppo.'],
    ["'Kom mee!' zei Aleppo. Stil.", 'Kom', "'Kom mee!' zei Aleppo."],
    ['Aleppo', 'Aleppo', 'Aleppo'],
  ])('%j', (text, word, sentence) => {
    expect(around(text, word)).toBe(sentence);
  });

  test('each language has its own abbreviations', () => {
    expect(around('It was Gen. Smith in Homs. Done.', 'Homs', 'en')).toBe('It was Gen. Smith in Homs.');
    expect(around('Das gilt z.B. Homs und Hama. Ende.', 'Homs', 'de')).toBe('Das gilt z.B. Homs und Hama.');
  });

  test('a range across sentences gives all of them', () => {
    expect(around('Een. Twee drie. Vier vijf. Zes.', 'drie. Vier')).toBe('Twee drie. Vier vijf.');
  });

  test('the sentence is a part of the text, and holds the mention', () => {
    const texts = fc.array(fc.constantFrom('Ja', 'nee', '. ', '? ', ' ', 'dr. ', 'A.', '”', '\n'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('');
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const { before, mention, after } = sentenceAround(text, { start, end: end + 1 }, 'nl');
        expect(mention).toBe(text.slice(start, end + 1));
        expect(text).toContain(before + mention + after);
      }),
    );
  });
});
