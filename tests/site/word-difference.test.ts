import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DifferencePiece, wordDifference } from '../../src/site/view/word-difference.ts';

function shown(pieces: readonly DifferencePiece[]): string {
  const around = { both: ['', ''], old: ['[-', '-]'], new: ['{+', '+}'] } as const;
  return pieces.map(({ text, in: where }) => around[where].join(text)).join('');
}

describe('wordDifference', () => {
  test.each([
    ['Hij kwam laat.', 'Hij kwam laat.', 'Hij kwam laat.'],
    ['Hij kwam laat.', 'Hij kwam vroeg.', 'Hij kwam [-laat-]{+vroeg+}.'],
    ['Er vielen drie doden.', 'Er vielen zeker drie doden.', 'Er vielen {+zeker +}drie doden.'],
    [
      'de oude brug over de rivier',
      'de nieuwe dam over de rivier',
      'de [-oude brug-]{+nieuwe dam+} over de rivier',
    ],
    ['', 'Nieuw.', '{+Nieuw.+}'],
    ['Weg.', '', '[-Weg.-]'],
  ])('%j → %j', (old, now, difference) => {
    expect(shown(wordDifference(old, now))).toBe(difference);
  });

  test('holds both texts, whole', () => {
    const text = fc
      .array(fc.constantFrom('de', 'brug', 'viel', ' ', ' ', '. ', '\n', 'É', '’s'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (old, now) => {
        const pieces = wordDifference(old, now);
        const without = (side: string): string =>
          pieces
            .filter(({ in: where }) => where !== side)
            .map((piece) => piece.text)
            .join('');
        expect(without('new')).toBe(old);
        expect(without('old')).toBe(now);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});
