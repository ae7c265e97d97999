/** Shorter words begin too many others. */
export const MIN_SOLID_LETTERS = 4;

/** Letters of the rest of a compound; fewer are an ending. */
export const MIN_OTHER_LETTERS = 3;

/** Stands before the letters that begin a longer word, so that they are no word themselves. */
const BEGINNING = '^';

/** What stands for all words that begin as this one does, as a name may that begins a longer word. */
export function solidBeginning(word: string): string {
  return BEGINNING + word.slice(0, MIN_SOLID_LETTERS);
}
