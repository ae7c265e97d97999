/**
 * What stands in what was rendered of a work on its own where a list decides: characters of the private use area, as in
 * `PLACEHOLDER`, to which they are not added since readers' browsers get those.
 */
export const LIST_PLACEHOLDER = {
  /** Number of the work in the list. */
  rank: '\uE010',
  /** Number of the place that is cited. */
  place: '\uE011',
} as const;
