import type { RecordGroup, SearchTerm } from '../record.ts';
import { groupSources } from './group-sources.ts';
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
  const files = new Map<string, string>();
  const { names } = updateIndex(groupSources(groups), terms, options, ({ name, text }) => {
    files.set(name, text);
  });
  return new Map(names.map((name) => [`${name}.js`, files.get(name) ?? '']));
}
