const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;

/** First character that is none of ASCII. */
const ASCII_END = 0x80;

/** What each ASCII character is; the rest is asked of Unicode. */
const IS_SPACE = table(SPACE);
const IS_LETTER = table(LETTER);

/**
 * How many words a text has: runs without white space in which there is a letter or a digit. Read character by character,
 * since a regular expression makes a string of every word.
 */
export function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ASCII_END ? IS_SPACE[code] : SPACE.test(text.charAt(at))) isCounted = false;
    else if (!isCounted && (code < ASCII_END ? IS_LETTER[code] : isLetterAt(text, at))) {
      isCounted = true;
      words++;
    }
  }
  return words;
}

function isLetterAt(text: string, at: number): boolean {
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function table(of: RegExp): readonly boolean[] {
  return Array.from({ length: ASCII_END }, (_, code) => of.test(String.fromCharCode(code)));
}
