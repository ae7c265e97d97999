import type { Random } from './random-of.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A word with one mistake in it, anywhere: a letter left out, put in, mistaken for another, or swapped with the next. */
export function mistyped(word: string, random: Random): string {
  const letter = LETTERS.charAt(random(LETTERS.length));
  const at = random(word.length);
  const before = word.slice(0, at);
  switch (random(4)) {
    case 0:
      return before + word.slice(at + 1);
    case 1:
      return before + letter + word.slice(at);
    case 2:
      return before + letter + word.slice(at + 1);
    default: {
      const first = Math.min(at, word.length - 2);
      return word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
    }
  }
}
