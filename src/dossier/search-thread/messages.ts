import type { MessagePort } from 'node:worker_threads';
import type { GroupSource, SearchRecord, SearchTerm } from '../../core/search/record.ts';

/** What the thread is asked: to open what an earlier build kept, in that folder, since it will be asked for its index; or for an index. */
export type SearchQuestion = { readonly open: string } | IndexQuestion;

/** Search index to be made in a thread. */
export interface IndexQuestion {
  /** What is to be found, without its texts, in the order in which those are read. */
  readonly heads: readonly GroupHead[];
  readonly terms: readonly SearchTerm[];
  /** Folder of the index. */
  readonly folder: string;
  /** Folder of what is kept from build to build. */
  readonly cache: string;
  /** Through which texts are asked for. */
  readonly port: MessagePort;
  /** How many answers were given through the port: the thread waits for this number to change. */
  readonly answers: Int32Array<SharedArrayBuffer>;
}

/** A group that cannot be read: functions do not go from thread to thread. */
export type GroupHead = Omit<GroupSource, 'read'> & { readonly read: undefined };

/** Asks for the records of some groups. */
export interface RecordsWanted {
  /** Of the groups, in the order in which they were named. */
  readonly places: readonly number[];
}

/** Records of groups, in the order in which they were asked for; none where they cannot be read. */
export type RecordsGiven = readonly (readonly SearchRecord[])[];
