import { SHORT_PARTS_NL } from './languages/nl-compounds.ts';

/** Whether a stretch of a text is one of the short words that are listed as parts of compounds. */
export function isShortPart(text: string, from = 0, end = text.length): boolean {
  return (
    end - from <= LONGEST && ENDS[endsOf(text, from, end)] === 1 && SHORT_PARTS_NL.has(text.slice(from, end))
  );
}

/** Letters of these words at most. */
const LONGEST = 7;

/** 1 where one of them has such a first and last letter: few have, and the others need no look at the list. */
const ENDS = new Uint8Array(2 ** 10);
for (const word of SHORT_PARTS_NL) ENDS[endsOf(word, 0, word.length)] = 1;

/** The first and the last letter of a stretch, five bits each. */
function endsOf(text: string, from: number, end: number): number {
  return ((text.charCodeAt(from) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}
