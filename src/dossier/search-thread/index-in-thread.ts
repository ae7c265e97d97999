import { numberGroups } from '../../core/search/writing/number-groups.ts';
import type { GroupSource, SearchTerm } from '../../core/search/record.ts';
import type { Thread } from '../thread/start-thread.ts';
import { giveRecords } from './give-records.ts';
import type { GroupHead, SearchQuestion } from './messages.ts';

/** The thread that makes the search index. */
export type SearchThread = Thread<SearchQuestion, true>;

/**
 * Makes a search index in a thread, as `writeSearchFiles` does, while this one does other things.
 * @returns whether it did; otherwise the index must be made without it, and what stood in its way comes out there
 */
export async function indexInThread(
  thread: SearchThread,
  groups: readonly GroupSource[],
  terms: readonly SearchTerm[],
  folder: string,
  cache: string,
): Promise<boolean> {
  // As they are numbered, so that whoever reads one after another asks for them in this order.
  const inOrder = numberGroups(groups).map(({ group }) => group);
  const desk = giveRecords(inOrder);
  const heads = inOrder.map((group): GroupHead => ({ ...group, read: undefined }));
  const { port, answers } = desk;
  try {
    return (await thread.ask({ heads, terms, folder, cache, port, answers }, [port])) ?? false;
  } catch {
    return false;
  } finally {
    desk.close();
  }
}
