/** Bits of a table for each hash: more makes fewer of them meet by chance, fewer leaves the table in fast memory. */
const BITS_A_HASH = 16;

const BITS_A_CELL = 32;

/**
 * Tells of a hash whether it may stand in the lists more than once; of one that does not, it seldom says so. Two rows of
 * bits for "seen" and "seen again" take a fraction of what a map of them all would.
 */
export function repeatedHashes(lists: readonly Float64Array[]): (hash: number) => boolean {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const cells = 2 ** Math.ceil(Math.log2(1 + (count * BITS_A_HASH) / BITS_A_CELL));
  const once = new Int32Array(cells);
  const again = new Int32Array(cells);
  const mask = cells * BITS_A_CELL - 1;
  for (const list of lists) {
    for (const hash of list) {
      const place = (hash & mask) >>> 5;
      const bit = 1 << (hash & (BITS_A_CELL - 1));
      const known = once[place] ?? 0;
      if ((known & bit) === 0) once[place] = known | bit;
      else again[place] = (again[place] ?? 0) | bit;
    }
  }
  return (hash) => ((again[(hash & mask) >>> 5] ?? 0) & (1 << (hash & (BITS_A_CELL - 1)))) !== 0;
}
