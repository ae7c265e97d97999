import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/core/annotate/fold-text.ts';

describe('foldText', () => {
  test.each([
    ['Jaish al‑Nasr', 'Jaish al-Nasr'],
    ['2011–2016 −3', '2011-2016 -3'],
    ['staakt\u00ad-het-\u00advuren', 'staakt-het-vuren'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['een\u00a0vaste\u202fspatie \n en meer', 'een vaste spatie en meer'],
    ['‘Clinton’s’ “mails”', "'Clinton's' \"mails\""],
    ['Syrie\u0308', 'Syri\u00eb'],
    ['a \u00ad b', 'a b'],
    ['em — dash', 'em — dash'],
  ])('%j becomes %j', (original, folded) => {
    expect(foldText(original).text).toBe(folded);
  });

  test('a paragraph on several lines is as plain as one on a single line', () => {
    expect(foldText('Over “twee”\nregels')).toMatchObject({ text: 'Over "twee" regels', plain: true });
    expect(foldText('Over twee \nregels')).toMatchObject({ text: 'Over twee regels', plain: false });
  });

  test('ranges lead back to the characters they came from', () => {
    const text = 'In Sy\u00adrie\u0308, dus.';
    const folded = foldText(text);
    const start = folded.text.indexOf('Syrië');
    const range = folded.original(start, start + 5);
    expect(text.slice(range.start, range.end)).toBe('Sy\u00adrie\u0308');
  });

  test('an empty range has no extent', () => {
    const folded = foldText('a\u00adb');
    expect(folded.original(1, 1)).toEqual({ start: 2, end: 2 });
  });

  test('folding twice is folding once, lower case is as long, and every character leads back', () => {
    const parts = fc.constantFrom(
      'a',
      'É',
      'İ',
      'e\u0301',
      ' ',
      '\u00a0',
      '\n',
      '\u00ad',
      '–',
      '’',
      '“',
      '😀',
      'ß',
      '\u200b',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 2 }))), (list) => {
        const original = list.join('');
        const folded = foldText(original);
        expect(folded.lower).toHaveLength(folded.text.length);
        expect(foldText(folded.text).text).toBe(folded.text);
        for (let index = 0; index < folded.text.length; index++) {
          const { start, end } = folded.original(index, index + 1);
          expect(start).toBeLessThan(end);
          expect(foldText(original.slice(start, end)).text).toContain(folded.text[index]);
        }
      }),
    );
  });
});
