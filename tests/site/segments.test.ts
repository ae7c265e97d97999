import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../src/site/view/segments.ts';

const TEXT = 'In Aleppo en Oost-Aleppo is het stil.';

describe('segments', () => {
  it('marks ranges within a window', () => {
    const marks = [
      { start: 13, end: 24 },
      { start: 3, end: 9 },
    ];
    expect(segments(TEXT, { start: 0, end: TEXT.length }, marks)).toEqual([
      { text: 'In ', marked: false },
      { text: 'Aleppo', marked: true },
      { text: ' en ', marked: false },
      { text: 'Oost-Aleppo', marked: true },
      { text: ' is het stil.', marked: false },
    ]);
  });

  it('cuts off what reaches out of the window, and leaves out what lies beyond it', () => {
    const marks = [
      { start: 0, end: 6 },
      { start: 30, end: 35 },
    ];
    expect(segments(TEXT, { start: 3, end: 9 }, marks)).toEqual([
      { text: 'Ale', marked: true },
      { text: 'ppo', marked: false },
    ]);
  });

  it('always gives the text of the window', () => {
    const range = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), range, fc.array(range), (text, window, ranges) => {
        const within = { start: Math.min(window.start, text.length), end: Math.min(window.end, text.length) };
        const pieces = segments(text, within, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(within.start, within.end));
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});
