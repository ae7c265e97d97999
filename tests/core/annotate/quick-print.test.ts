import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QuickPrint } from '../../../src/core/annotate/quick-print.ts';

type Piece = string | number;

function printed(pieces: readonly Piece[], write: (print: QuickPrint) => string): string {
  const print = new QuickPrint();
  for (const piece of pieces)
    if (typeof piece === 'string') print.addText(piece);
    else print.addNumber(piece);
  return write(print);
}

/** What a list of pieces adds: a text is its length and its letters, so that '' adds what 0 does. */
const numbersOf = (pieces: readonly Piece[]): number[] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? [piece.length, ...Array.from({ length: piece.length }, (_, at) => piece.charCodeAt(at))]
      : [piece],
  );

const pieces = fc.array(fc.oneof(fc.string({ maxLength: 5 }), fc.nat(9)), { maxLength: 6 });

describe('QuickPrint', () => {
  test('is the same of the same pieces, and another of others, in its first letters already', () => {
    fc.assert(
      fc.property(pieces, pieces, (one, other) => {
        const [a, b] = [one, other].map((all) => printed(all, (print) => print.toPrint()));
        expect(a).toMatch(/^[\w-]{10}$/);
        expect(a?.slice(0, 8) === b?.slice(0, 8)).toBe(String(numbersOf(one)) === String(numbersOf(other)));
      }),
      { examples: [[[0], ['']]] },
    );
  });

  test('tells a text by its number as by its letters', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(QuickPrint.numberOf(one) === QuickPrint.numberOf(other)).toBe(one === other);
      }),
    );
  });

  test('tells the order of numbers', () => {
    const added = (...prints: number[]): string => {
      const print = new QuickPrint();
      for (const one of prints) print.addPrint(one);
      return print.toPrint();
    };
    const [a, b] = [QuickPrint.numberOf('a'), QuickPrint.numberOf('b')];
    expect(added(a, b)).toBe(added(a, b));
    expect(new Set([added(a, b), added(b, a), added(a), added(b), added()]).size).toBe(5);
  });
});
