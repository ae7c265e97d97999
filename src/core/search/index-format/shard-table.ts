/** What ranking and reading need of a list of shards: where each begins, and its name. */
export interface ShardTable {
  /** Ascending; the first is empty. A key is in the last shard that begins at or before it. */
  readonly starts: readonly string[];
  readonly names: readonly string[];
}

/** Order of keys: by UTF-16 code units, on every machine the same. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names of the shards that hold the keys from `first` up to, not including, `end`. */
export function shardsOf({ starts, names }: ShardTable, first: string, end: string): readonly string[] {
  const found: string[] = [];
  for (let index = lastAtOrBefore(starts, first); index < starts.length; index++) {
    if (index < 0) continue;
    const start = starts[index] ?? '';
    if (start >= end) break;
    found.push(names[index] ?? '');
  }
  return found;
}

/** Place of the last start that is not behind a key; −1 where all are. */
export function lastAtOrBefore(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
