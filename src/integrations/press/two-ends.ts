/** Work that somebody takes from the start, while others may take from the end. It holds nothing that was taken. */
export interface TwoEnds<Item> {
  readonly left: () => number;
  /** How many items others may take. */
  readonly shared: () => number;
  readonly first: () => Item | undefined;
  /** Takes at most so many items from the end, in their order, of those that others may take. */
  readonly last: (most: number) => readonly Item[];
  /** Puts items that were taken from the end back there. */
  readonly putBack: (items: readonly Item[]) => void;
}

/** @param own items that others may not take: they come first */
export function twoEnds<Item>(own: readonly Item[], shared: readonly Item[]): TwoEnds<Item> {
  const list: (Item | undefined)[] = [...own, ...shared];
  const owned = own.length;
  let start = 0;
  return {
    left: () => list.length - start,
    shared: () => list.length - Math.max(start, owned),
    first: () => {
      if (start === list.length) return undefined;
      const item = list[start];
      list[start++] = undefined;
      return item;
    },
    last: (most) => list.splice(Math.max(start, owned, list.length - most)) as Item[],
    putBack: (back) => {
      list.push(...back);
    },
  };
}
