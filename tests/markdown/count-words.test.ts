import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../src/markdown/count-words.ts';

/** The definition, as one regular expression. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

test('a word is a run without white space that holds a letter or a digit', () => {
  expect(countWords('Het  bestand – in\u00a0’16 – duurde\n 3,5 uur (…) 𝒳 é')).toBe(9);
  expect(countWords(' – … ')).toBe(0);
});

test('any text has as many words as the definition finds', () => {
  const pieces = fc.constantFrom(
    'a',
    '1',
    ' ',
    '\u00a0',
    '\u3000',
    '\n',
    '–',
    'é',
    '𝒳',
    '😀',
    '\ud835',
    '\udcb3',
    '١',
    '.',
    '\ufeff',
  );
  const text = fc.oneof(
    fc.array(pieces).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (words) => {
      expect(countWords(words)).toBe(words.match(WORD)?.length ?? 0);
    }),
    { numRuns: 1000 },
  );
});
