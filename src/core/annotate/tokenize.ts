/** Words, blanks and single marks of a folded text, in order and without gaps. */
export interface Tokens {
  /** In lower case. */
  readonly words: readonly string[];
  /** Where each starts, in UTF-16 code units, and after the last one the length of the text. */
  readonly starts: ArrayLike<number>;
}

/** A word, or any other single character. */
export const TOKEN = /[\p{L}\p{M}\p{N}_]+|[^]/gu;

/** Splits a lower-case text; `al-sham's` gives `al` `-` `sham` `'` `s`. */
export function tokenize(lower: string): Tokens {
  const words = lower.match(TOKEN) ?? [];
  const starts: number[] = [];
  let offset = 0;
  for (const word of words) {
    starts.push(offset);
    offset += word.length;
  }
  starts.push(offset);
  return { words, starts };
}

const WORD = /^[\p{L}\p{M}\p{N}_]/u;

/** Whether a token is a word rather than a blank or a mark. */
export function isWord(token: string | undefined): boolean {
  return token !== undefined && WORD.test(token);
}
