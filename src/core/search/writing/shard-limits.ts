import { MOST_PREFETCHED, SPACES } from '../index-format/table-key.ts';

/**
 * Bytes of a shard of words before it is deflated, at most: smaller ones cost more files and a longer root, larger ones more
 * bytes for each word of a query.
 */
const SHARD_BYTES = 11_000;

/**
 * Shards of other spaces, against those of words. Stop words are read only for phrases, forms backwards only for words that
 * are found nowhere, paths only for a search within an article; blocks of groups for every result once there are many.
 */
const SPACE_SIZES: Readonly<Record<string, number>> = {
  [SPACES.groups]: 0.3,
  [SPACES.forward]: 2,
  [SPACES.backward]: 6,
  [SPACES.stop]: 5,
  [SPACES.path]: 4,
};

/**
 * Bytes that a shard of a space may have before it is deflated.
 * @param shardBytes those of a shard of words, where they are not ours to choose
 */
export function shardLimit(space: string, articles: number, shardBytes: number | undefined): number {
  const isSmall = articles <= MOST_PREFETCHED;
  const limit = shardBytes ?? SHARD_BYTES;
  // Blocks of groups are read all at once where there are few.
  return limit * (isSmall && space === SPACES.groups ? 1 : (SPACE_SIZES[space] ?? 1));
}
