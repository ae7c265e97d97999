/** A capital, a figure, or an opening quote before one; `'t` and `'s` start a headline, too. */
const START = /^[\s'"‘’‚“”„«‹(¿¡]*(?:\p{Lu}|\p{N}|(?<=^['’])[stnk]\b)/u;
/** What ends a sentence or announces another, also inside closing quotes. */
const SENTENCE_END = /[.,:;…]['"’”»›)\]]*$/;
const LETTER = /\p{L}/u;
/** Lines that point elsewhere. */
const POINTER = /^(?:lees|bekijk|zie|luister|kijk|read|watch|see) (?:ook|verder|hier|also|more)\b/i;
/** Only a place and a wire: `AMSTERDAM (ANP)`. */
const DATELINE = /^[^()]{1,40}\([\p{L}/ ]{2,20}\)$/u;

/**
 * Whether a line reads as a title or subhead rather than as a sentence: short, with a capital, without a closing
 * full stop, comma or colon. A question may be one.
 */
export function isHeadline(text: string, maxLength: number): boolean {
  return (
    text.length <= maxLength &&
    START.test(text) &&
    LETTER.test(text) &&
    !SENTENCE_END.test(text) &&
    !POINTER.test(text) &&
    !DATELINE.test(text)
  );
}
