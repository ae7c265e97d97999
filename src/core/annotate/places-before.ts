/** How far ahead one is looked for that may be left of those that are gone: more finds a longer gap, at more cost where all is new. */
const FARTHEST = 50;

/** Where a one was that nobody was before. */
export const NOWHERE = -1;

/**
 * Of each print in a list its place in the list of before, and {@link NOWHERE} of those that are new; both in the same
 * order, so that what came, went or changed leaves all others what they were.
 */
export function placesBefore(prints: Float64Array, before: Float64Array): Int32Array {
  let next = 0;
  return Int32Array.from(prints, (print) => {
    for (let place = next; place < Math.min(before.length, next + FARTHEST); place++) {
      if (before[place] !== print) continue;
      next = place + 1;
      return place;
    }
    return NOWHERE;
  });
}
