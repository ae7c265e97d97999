import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/core/annotate/tokenize.ts';
import { Vocabulary } from '../../../src/core/annotate/vocabulary.ts';

const PIECES = [
  'de',
  'al-sham',
  "clinton's",
  'érdoğan',
  '  ',
  '—',
  '€12',
  '“x”',
  'a_b',
  'привет',
  '日本',
  '😀',
  'ﬁ',
  '\u0301',
  '5²',
];
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
    fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join(' ')),
  )
  .map((any) => any.toLowerCase());

describe('a vocabulary', () => {
  test('splits any text as tokenize does', () => {
    const vocabulary = new Vocabulary();
    fc.assert(
      fc.property(text, (lower) => {
        const { words, starts, ids } = vocabulary.read(lower);
        const wanted = tokenize(lower);
        expect({ words, starts: Array.from(starts) }).toEqual({
          words: wanted.words,
          starts: Array.from(wanted.starts),
        });
        expect(Array.from(ids, (id) => vocabulary.words[id])).toEqual(words);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives the same word the same number, and other words others, however many there are', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 5000 }, (_, index) => `woord${index}`);
    const ids = words.map((word) => vocabulary.idOf(word));
    expect(new Set(ids).size).toBe(words.length);
    expect(words.map((word) => vocabulary.idOf(word))).toEqual(ids);
    expect(Array.from(vocabulary.read(words.join(' ')).ids).filter((_, index) => index % 2 === 0)).toEqual(
      ids,
    );
  });

  test('gives a word the same hash whatever was read before', () => {
    const [one, other] = [new Vocabulary(), new Vocabulary()];
    other.read('iets anders vooraf');
    expect(one.hashes[one.idOf('aleppo')]).toBe(other.hashes[other.idOf('aleppo')]);
  });
});
