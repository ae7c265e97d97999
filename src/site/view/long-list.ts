/**
 * Entries of a list that a page holds at most. More are divided over several pages, so that the page of a name that
 * stands in every article stays as light as any: 250 lines of mentions are some 120 kB, three screens of scrolling on a
 * desk each hundred.
 */
export const MOST_ON_A_PAGE = 250;

/** Articles shown below the months of a list that is longer. */
export const NEWEST_SHOWN = 25;

/** Which places of a long list a page has. */
export interface ListRange {
  /** From 1. */
  readonly number: number;
  /** How many parts there are. */
  readonly parts: number;
  /** Place of its first and last item in the whole list, from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** One page's share of a long list. */
export interface ListPart<Item> extends ListRange {
  readonly items: readonly Item[];
}

/** How a list of so many items is divided, in order; one part, even where there are none. */
export function rangesOf(total: number, most = MOST_ON_A_PAGE): readonly ListRange[] {
  const parts = Math.max(1, Math.ceil(total / most));
  return Array.from({ length: parts }, (_, index) => {
    const from = index * most + 1;
    return { number: index + 1, parts, from, to: Math.min(total, from + most - 1), total };
  });
}

/** The parts of a list, in order; one, even where the list is empty. */
export function partsOf<Item>(list: readonly Item[], most = MOST_ON_A_PAGE): readonly ListPart<Item>[] {
  return rangesOf(list.length, most).map((range) => ({
    ...range,
    items: list.slice(range.from - 1, range.to),
  }));
}
