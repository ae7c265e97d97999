import type { RecordGroup, SearchRecord } from '../record.ts';

/** A record as a pack has it: what is shown, without what only ranking needs. */
export type RecordText = Pick<SearchRecord, 'kind' | 'id' | 'text'> & {
  readonly n: number | null;
  readonly by?: string;
  readonly passage?: string;
};

/** A group as a result shows it. */
export type GroupText = Omit<RecordGroup, 'records'> & { readonly records: readonly RecordText[] };

/** Groups a pack: a page opened from a folder reads one for each result, from a disk. */
export const GROUPS_PER_PACK = 512;
/** Of terms, claims and events, which are short and are read over the network too. */
export const ENTRIES_PER_PACK = 256;
