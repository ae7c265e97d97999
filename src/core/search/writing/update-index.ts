import { primaryLanguage } from '../../language/index.ts';
import { contentHash } from '../index-format/content-hash.ts';
import { INDEX_VERSION } from '../index-format/root.ts';
import { compareKeys } from '../index-format/shard-table.ts';
import type { RecordGroup, SearchTerm } from '../record.ts';
import { groupPrint } from './group-print.ts';
import { indexFiles } from './index-files.ts';
import { numberGroups } from './number-groups.ts';
import { readCorpus, updateCorpus } from './update-corpus.ts';
import type { Kept, WriteOptions, WrittenIndex } from './written-index.ts';

/**
 * Records → the files of an index, and what to keep for the next time. With what an earlier build kept, only what changed
 * is read and written; the result is the same to the byte. Added or removed groups and languages change so much that all
 * is made anew.
 */
export function updateIndex(
  groups: readonly RecordGroup[],
  terms: readonly SearchTerm[],
  options: WriteOptions,
  kept?: Kept,
): WrittenIndex {
  const numbered = numberGroups(groups);
  const languages = languagesOf(groups);
  const basis = contentHash(JSON.stringify([INDEX_VERSION, options.version, options.shardBytes, languages]));
  const paths = numbered.map(({ group }) => group.path);
  const prints = numbered.map(({ group }) => groupPrint(group, options.hash ?? contentHash));
  const input = { numbered, terms, languages, basis, paths, prints, options };
  const usable = kept?.state.basis === basis && sameList(kept.state.paths, paths) ? kept : undefined;
  if (usable) {
    const changed = prints.flatMap((print, place) => (print === usable.state.prints[place] ? [] : [place]));
    const isFew = changed.length <= numbered.length * MOST_CHANGED;
    const updated = isFew ? updateCorpus(numbered, changed, usable.state, options) : undefined;
    const written = updated && indexFiles(input, updated, usable);
    if (written) return written;
  }
  const written = indexFiles(input, readCorpus(numbered, options), undefined);
  if (!written) throw new Error('An index that rests on nothing lacks nothing.');
  return written;
}

/** Share of groups beyond which reading all anew is no slower. */
const MOST_CHANGED = 0.2;

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Primary tags, those of most records first. */
function languagesOf(groups: readonly RecordGroup[]): string[] {
  const counts = new Map<string, number>();
  for (const { lang, records } of groups) {
    const primary = primaryLanguage(lang);
    counts.set(primary, (counts.get(primary) ?? 0) + records.length + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareKeys(a, b)).map(([lang]) => lang);
}
