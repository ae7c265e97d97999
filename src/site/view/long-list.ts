/**
 * Entries of a list that a page holds at most. More are divided over several pages, so that the page of a name that
 * stands in every article stays as light as any: 250 lines of mentions are some 120 kB, three screens of scrolling on a
 * desk each hundred.
 */
export const MOST_ON_A_PAGE = 250;

/** One page's share of a long list. */
export interface ListPart<Item> {
  /** From 1. */
  readonly number: number;
  /** How many parts there are. */
  readonly parts: number;
  /** Place of its first and last item in the whole list, from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly items: readonly Item[];
}

/** The parts of a list, in order; one, even where the list is empty. */
export function partsOf<Item>(list: readonly Item[], most = MOST_ON_A_PAGE): readonly ListPart<Item>[] {
  const parts = Math.max(1, Math.ceil(list.length / most));
  return Array.from({ length: parts }, (_, index) => {
    const items = list.slice(index * most, (index + 1) * most);
    const from = index * most + 1;
    return { number: index + 1, parts, from, to: from + items.length - 1, total: list.length, items };
  });
}
