/** Files read or written at once: enough to keep a disk busy, few enough for any limit of open files. */
const BATCH = 64;

/** Does something with each item, many at a time; results are in order of the items. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += BATCH)
    results.push(...(await Promise.all(items.slice(start, start + BATCH).map(act))));
  return results;
}
