/** Bytes of one number. */
export const BYTES_OF_NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/**
 * Numbers at the start: bytes of the text; how many say the shingles, two each, the words and the mentions; the words of
 * the article; one that says nothing, so that what follows begins where large numbers are read; and the prints.
 */
export const HEAD = 12;

/** Where among them the prints are, which are large numbers: of the mentions, of their counts and of the shingles. */
export const PRINTS_AT = 6;
export const PRINTS = 3;

/** Between what the text holds; no slug and no print has one, and JSON none that is not written otherwise. */
export const LINE = '\n';

/** Bytes of the largest number, of which every length is a multiple. */
export const ALIGNMENT = Float64Array.BYTES_PER_ELEMENT;

/** Bytes of all, given how many numbers and how many bytes of text there are. */
export function wholeLength(numbers: number, text: number): number {
  return Math.ceil((numbers * BYTES_OF_NUMBER + text) / ALIGNMENT) * ALIGNMENT;
}
