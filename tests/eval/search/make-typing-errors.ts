import { seededRandom } from '../../bench/seeded-random.ts';

/** A word, and what somebody typed instead. */
export interface TypingError {
  readonly word: string;
  readonly typed: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Shorter words are one letter away from too many others for anybody to tell. */
export const SHORTEST = 5;

/**
 * Single errors, the same in every run: a letter left out, put in, mistaken for another, or two in the wrong order,
 * anywhere in the word, its first letter too. What happens to be a word that `isKnown` is no error: nobody could tell.
 */
export function makeTypingErrors(
  vocabulary: readonly string[],
  count: number,
  isKnown: (typed: string) => boolean,
): TypingError[] {
  const random = seededRandom(6);
  const words = vocabulary.filter(({ length }) => length >= SHORTEST).toSorted();
  const errors: TypingError[] = [];
  while (errors.length < count && words.length > 0) {
    const word = words[Math.floor(random() * words.length)]!;
    const typed = mistype(word, random);
    if (!isKnown(typed)) errors.push({ word, typed });
  }
  return errors;
}

function mistype(word: string, random: () => number): string {
  const place = Math.floor(random() * word.length);
  const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  const [before, here, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  const ways = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ];
  return ways[Math.floor(random() * ways.length)]!;
}
