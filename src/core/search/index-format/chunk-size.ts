/**
 * Occurrences that stay with their word: some 24,000 bytes of postings. More are cut into chunks of groups, each a line of the table,
 * so that an edit rewrites the chunk of its group and not all of a common word.
 */
const MOST_OCCURRENCES = 12_000;

/**
 * Groups of a chunk of a list; undefined where the list is not cut. It follows from these numbers alone, so that an edit need
 * not go through a list to know how it is cut: a power of two, which seldom changes.
 * @param occurrences of a word and of compounds it is a part of
 * @param groups of the whole index
 * @param most occurrences that stay with their word
 */
export function chunkSize(occurrences: number, groups: number, most = MOST_OCCURRENCES): number | undefined {
  if (occurrences <= most) return undefined;
  return 2 ** Math.max(0, Math.floor(Math.log2((most * groups) / occurrences)));
}
