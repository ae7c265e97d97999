/** Files read or written at once: enough to keep a disk busy, few enough for any limit of open files. */
const AT_ONCE = 64;

/**
 * Does something with each item, many at a time. As soon as one is done the next is begun, so that what is worked out for it
 * is worked out while others wait for the disk. Results are in order of the items; after an error no more are begun.
 */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = [...items.entries()].reverse();
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [place, item] = next;
      results[place] = await act(item).catch((error: unknown) => {
        left.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
