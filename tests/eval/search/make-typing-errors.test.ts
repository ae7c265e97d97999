import { describe, expect, test } from 'vitest';
import { makeTypingErrors, SHORTEST } from './make-typing-errors.ts';

const WORDS = ['bestand', 'wapenstilstand', 'rivier', 'dijk', 'verkiezingen'];

const isKnown = (word: string): boolean => WORDS.includes(word);

describe('makeTypingErrors', () => {
  const errors = makeTypingErrors(WORDS, 200, isKnown);

  test('makes as many as asked, the same each time, each of a word long enough', () => {
    expect(errors).toHaveLength(200);
    expect(makeTypingErrors(WORDS, 200, isKnown)).toEqual(errors);
    expect(errors.every(({ word }) => word.length >= SHORTEST)).toBe(true);
  });

  test('makes every kind of error, and never a word that is known', () => {
    const lengths = new Set(errors.map(({ word, typed }) => typed.length - word.length));
    expect(lengths).toEqual(new Set([-1, 0, 1]));
    expect(errors.filter(({ typed }) => WORDS.includes(typed))).toEqual([]);
    expect(errors.some(({ word, typed }) => !typed.startsWith(word.charAt(0)))).toBe(true);
  });
});
