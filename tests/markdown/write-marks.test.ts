import { describe, expect, test } from 'vitest';
import { writeMarks } from '../../src/markdown/write-marks.ts';

const TEXT = 'In Aleppo & Hama';
const mark = (start: number, end: number, name = 'b') => ({
  start,
  end,
  open: `<${name}>`,
  close: `</${name}>`,
});

describe('a text with marks', () => {
  test.each([
    ['none', [], [], 'In Aleppo &#x26; Hama'],
    ['a mark', [mark(3, 9)], [], 'In <b>Aleppo</b> &#x26; Hama'],
    [
      'an empty mark between two',
      [mark(9, 10), mark(9, 9, 'i'), mark(3, 9)],
      [],
      'In <b>Aleppo</b><i></i><b> </b>&#x26; Hama',
    ],
    ['a wish where nothing is', [mark(3, 9)], [mark(12, 16, 'a')], 'In <b>Aleppo</b> &#x26; <a>Hama</a>'],
    ['a wish within a mark', [mark(3, 9)], [mark(4, 9, 'a')], 'In <b>Aleppo</b> &#x26; Hama'],
    ['the same wish twice', [], [mark(3, 9, 'a'), mark(3, 9, 'i')], 'In <a>Aleppo</a> &#x26; Hama'],
    [
      'a wish beside an empty mark',
      [mark(3, 3), mark(9, 9)],
      [mark(3, 9, 'a')],
      'In <b></b><a>Aleppo</a><b></b> &#x26; Hama',
    ],
  ])('%s', (_name, fixed, wished, html) => {
    expect(writeMarks(TEXT, fixed, wished)).toBe(html);
  });

  test.each([
    ['cuts through a mark', [mark(3, 9)], mark(0, 5)],
    ['holds a mark', [mark(3, 9)], mark(0, 12)],
    ['holds an empty mark', [mark(5, 5)], mark(3, 9)],
    ['is empty', [], mark(3, 3)],
    ['ends beyond the text', [], mark(3, 99)],
    ['begins before it', [], mark(-1, 3)],
  ])('is left to others where a wish %s', (_name, fixed, wish) => {
    expect(writeMarks(TEXT, fixed, [wish])).toBeUndefined();
  });
});
