import type { RecordGroup, SearchRecord } from '../record.ts';

/** A record as a pack has it: what is shown, without what only ranking needs. */
export type RecordText = Pick<SearchRecord, 'kind' | 'id' | 'text'> & {
  readonly n: number | null;
  readonly by?: string;
  readonly passage?: string;
};

/** A group as a result shows it. */
export type GroupText = Omit<RecordGroup, 'records'> & { readonly records: readonly RecordText[] };

/** Articles a pack: a page opened from a folder reads one for each result, from a disk. */
export const ARTICLES_PER_PACK = 512;

/**
 * Other groups a pack: terms, claims and events, which are short and are read over the network too. Of a small dossier, where
 * they are among the first results of most queries, packs are small; in a large one they would be many files for few readers.
 */
export function entriesPerPack(articles: number): number {
  return articles <= SMALL ? 16 : 256;
}

/** Articles of a small dossier at most. */
const SMALL = 256;
