/**
 * Whether a place is among some, which are the bits of a number: lists of them would be most of what a splitter of compounds
 * makes.
 */
export function hasPlace(places: number, at: number): boolean {
  return ((places >>> at) & 1) === 1;
}

/** All there are, in words of any length. */
export const EVERY_PLACE = -1;

/** Letters of the longest word whose places have a bit each; of longer ones nothing is known but `EVERY_PLACE`. */
export const LONGEST_WORD = 31;
