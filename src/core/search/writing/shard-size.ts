import { SPACES } from '../index-format/table-key.ts';

/** How a space is cut into shards. */
export interface ShardSize {
  /** Bytes of keys and bodies that a shard has, before it is deflated: from half to one and a half as many. */
  readonly bytes: number;
  /** A space of no more bytes than these is one shard. */
  readonly whole?: number;
}

/**
 * Bytes of a shard of words, and of one of forms and names, which are read while somebody types, by how many articles there are
 * at most: smaller ones cost more files and a longer root, larger ones more bytes for each word of a query. Of few articles
 * there are few files whatever their size. Of some thousand, most words stand in one or two: there are more bytes of words for
 * each article than of many, and would be more files for it.
 */
const SHARD_BYTES = [
  { most: 256, words: 5000, forms: 8000, names: 4000 },
  { most: 4096, words: 11_600, forms: 31_000, names: 10_500 },
  { most: Infinity, words: 7000, forms: 9000, names: 3500 },
] as const;

/**
 * Shards of other spaces, against those of words. Stop words are read only for phrases, forms backwards only for words that
 * are found nowhere, paths only for a search within an article.
 */
const SPACE_SIZES: Readonly<Record<string, number>> = {
  [SPACES.backward]: 20,
  [SPACES.stop]: 6,
  [SPACES.path]: 4,
  [SPACES.term]: 1.5,
};

/**
 * Blocks of articles are read for every result. Up to so many bytes, which deflate to a fraction, all of them are one shard
 * that is read with the first query: a request of its own would take longer. Of more, each result reads those it needs.
 */
const BLOCKS: ShardSize = { bytes: 3000, whole: 38_000 };

/**
 * How a space is cut.
 * @param shardBytes bytes of a shard of words, where they are not ours to choose
 */
export function shardSize(space: string, articles: number, shardBytes: number | undefined): ShardSize {
  if (space === SPACES.groups && shardBytes === undefined) return BLOCKS;
  const { words, forms, names } = SHARD_BYTES.find(({ most }) => articles <= most) ?? SHARD_BYTES[0];
  if (shardBytes === undefined && space === SPACES.forward) return { bytes: forms };
  if (shardBytes === undefined && space === SPACES.name) return { bytes: names };
  return { bytes: (shardBytes ?? words) * (SPACE_SIZES[space] ?? 1) };
}
