import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAcronym } from '../../../src/core/annotate/case-rule.ts';
import { languageRules } from '../../../src/core/language/index.ts';
import { sentenceStarts } from '../../../src/core/sentence/sentence-starts.ts';

/** The rule in as few words as it can be told in, which takes several times as long. */
function toldSimply(text: string, lang: string): number[] {
  const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
  return segments.map(({ index }) => index).filter((index) => index === 0 || !goesOn(text, index, lang));
}

function goesOn(text: string, boundary: number, lang: string): boolean {
  if (/^["'“‘(]*\p{Ll}/u.test(text.slice(boundary))) return true;
  const before = text.slice(Math.max(0, boundary - 40), boundary);
  const last = /(\S+)\.["'”’)]*\s*$/u.exec(before)?.[1];
  if (last === undefined) return false;
  const word = last.replace(/^["'“‘(]+/u, '');
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word)) return true;
  return !isAcronym(word) && languageRules(lang).abbreviations.includes(word.toLowerCase());
}

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

  test('of any text, what the rule says', () => {
    const pieces = fc.constantFrom(
      ...['Ja', 'nee', 'dhr', 'o.a', 'J', 'J.P', 'VS', 'É', '12', '🙂', 'e\u0301', 'x'.repeat(45)],
      ...['.', '?', '!', '…', ':', ',', ' ', '  ', '\u00A0', '\n', '\t', '\u2028', ' '.repeat(50)],
      ...['"', "'", '“', '”', '‘', '’', '(', ')', '-', '\u00AD', '. ', '.” ', '? '],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom('nl', 'en', 'fi'), (parts, lang) => {
        const text = parts.join('');
        expect(sentenceStarts(text, lang)).toEqual(toldSimply(text, lang));
      }),
      { numRuns: 3000 },
    );
  });

  test('of any text of a newspaper, which is read without asking Intl, the same', () => {
    const pieces = fc.constantFrom(
      ...[
        'Ja',
        'nee',
        'dhr',
        'o.a',
        'J',
        'J.P',
        'VS',
        'É',
        'ß',
        'Ÿ',
        'ĳ',
        '12',
        '5',
        'x',
        '€',
        '%',
        '/',
        '…',
      ],
      ...['.', '.', '?', '!', ':', ',', ';', '-', '–', ' ', ' ', ' ', '  ', '@', '_', '*', '<', '='],
      ...['"', "'", '“', '”', '‘', '’', '(', ')', '[', '}', '. ', '. ', '.” ', '? ', '! “', '. (', '.) '],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom('nl', 'en', 'fi'), (parts, lang) => {
        const text = parts.join('');
        expect(sentenceStarts(text, lang)).toEqual(toldSimply(text, lang));
      }),
      { numRuns: 10_000 },
    );
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
