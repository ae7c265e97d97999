import { describe, expect, test } from 'vitest';
import { isQuoted } from '../../../src/core/annotate/is-quoted.ts';

const quoted = (text: string, words: string) => {
  const start = text.indexOf(words);
  return isQuoted(text, { start, end: start + words.length });
};

describe('isQuoted', () => {
  test.each([
    'Hij: “wij gaan”.',
    'Hij: „wij gaan”.',
    'Hij: «wij gaan».',
    'Hij: "wij gaan".',
    'Hij: ‘wij gaan’.',
    "Hij: 'wij gaan'.",
  ])('%s', (text) => {
    expect(quoted(text, 'wij gaan')).toBe(true);
    expect(quoted(text, 'Hij')).toBe(false);
  });

  test('needs one pair around all of it', () => {
    const text = 'Zij: “wij gaan”, en later: “wij komen”.';
    expect(quoted(text, 'wij komen')).toBe(true);
    expect(quoted(text, 'gaan”, en later: “wij')).toBe(false);
    expect(quoted(text, 'en later')).toBe(false);
  });

  test('takes no apostrophe within a word for a mark', () => {
    expect(quoted("De foto's van oma's huis", 'van')).toBe(false);
  });

  test('of a quotation without an end is not', () => {
    expect(quoted('Hij: “wij gaan', 'wij gaan')).toBe(false);
  });
});
