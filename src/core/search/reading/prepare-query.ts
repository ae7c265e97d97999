import { placeOfDoc } from '../index-format/doc-number.ts';
import type { OpenIndex } from './opened-index.ts';
import { orderGroups } from './order-groups.ts';

/** Groups whose texts are fetched: no window shows fewer, so that none is fetched in vain. */
const GROUPS = 3;

/**
 * Begins to read what the answer to a query needs, so that it is there or on its way when the query is asked. What cannot be
 * read is asked for again by then, and told of.
 */
export async function prepareQuery(query: string, opened: OpenIndex): Promise<void> {
  opened.prefetch();
  const { plan, records } = await opened.run({ query, filters: { values: {} } });
  // What will be searched for is a correction.
  if (plan.unknown.length > 0) return;
  const first = orderGroups(records, 'relevance', undefined).slice(0, GROUPS);
  await Promise.all(
    first.map(({ group, records: found }) =>
      opened.readText(
        group,
        found.slice(0, opened.recordsShown).map(({ doc }) => placeOfDoc(doc)),
      ),
    ),
  );
}
