/** Bytes of one number. */
export const BYTES_OF_NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/**
 * Numbers at the start: bytes of the text; how many say the shingles, two each, the words and the mentions; the words of
 * the article; and one that says nothing, so that the shingles begin where large numbers are read.
 */
export const HEAD = 6;

/** Between what the text holds; no slug and no print has one, and JSON none that is not written otherwise. */
export const LINE = '\n';

/** Bytes of the largest number, of which every length is a multiple. */
export const ALIGNMENT = Float64Array.BYTES_PER_ELEMENT;

/** Bytes of all, given how many numbers and how many bytes of text there are. */
export function wholeLength(numbers: number, text: number): number {
  return Math.ceil((numbers * BYTES_OF_NUMBER + text) / ALIGNMENT) * ALIGNMENT;
}
