import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceStarts } from '../../../src/core/sentence/sentence-starts.ts';

/** The sentences of a text, without the blanks between them. */
function sentences(text: string, lang = 'nl'): string[] {
  const starts = sentenceStarts(text, lang);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

describe('sentenceStarts', () => {
  test.each([
    ['Dhr. De Wit sprak. Niemand luisterde.', ['Dhr. De Wit sprak.', 'Niemand luisterde.']],
    [
      'Mevr. A. Bakker (red.) kwam o.a. hier. En toen?',
      ['Mevr. A. Bakker (red.) kwam o.a. hier.', 'En toen?'],
    ],
    ['Om 12.30 uur begon het. Klaar!', ['Om 12.30 uur begon het.', 'Klaar!']],
    ['“Ga weg!” riep zij. Hij bleef.', ['“Ga weg!” riep zij.', 'Hij bleef.']],
    ['Hij ging naar de VS. Zij niet.', ['Hij ging naar de VS.', 'Zij niet.']],
    ['Geen punt', ['Geen punt']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a language we know nothing of is split as Unicode says', () => {
    expect(sentences('Dhr. De Wit sprak.', 'fi')).toHaveLength(2);
  });

  test('rising places within the text, of which the first is its beginning', () => {
    const texts = fc.array(fc.constantFrom('Ja', 'nee', '. ', '? ', ' ', 'dhr. ', 'A.', '”', '\n', '…'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const starts = sentenceStarts(text, 'nl');
        expect(starts[0]).toBe(0);
        expect([...new Set(starts)].sort((a, b) => a - b)).toEqual(starts);
        expect(starts.at(-1)).toBeLessThan(text.length);
      }),
    );
  });
});
