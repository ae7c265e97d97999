import type { RecordGroup, SearchTerm } from '../record.ts';
import { updateIndex } from './update-index.ts';
import type { WriteOptions } from './written-index.ts';

/**
 * Records → the files of the index by name (`index.js`, `x7f….js`), sorted by name. The same input gives the same bytes.
 */
export function writeIndex(
  groups: readonly RecordGroup[],
  terms: readonly SearchTerm[],
  options: WriteOptions,
): ReadonlyMap<string, string> {
  return updateIndex(groups, terms, options).files;
}
