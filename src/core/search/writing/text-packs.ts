import { contentHash } from '../index-format/content-hash.ts';
import { ENTRIES_PER_PACK, GROUPS_PER_PACK } from '../index-format/group-text.ts';
import { type ShardFile, wrapValue } from '../index-format/wrap-shard.ts';
import type { NumberedGroup } from './analyse-groups.ts';
import { groupTextOf } from './group-text-of.ts';
import type { PackState } from './index-state.ts';

interface Packs {
  readonly articles: readonly PackState[];
  readonly entries: readonly PackState[];
  /** Those that are new. */
  readonly files: readonly ShardFile[];
}

/** Texts of the groups in packs; a pack of which no group changed keeps its file. */
export function textPacks(
  groups: readonly NumberedGroup[],
  prints: readonly string[],
  before: readonly PackState[] | undefined,
): Packs {
  const known = new Map(before?.map(({ print, name }) => [print, name]));
  const files: ShardFile[] = [];
  const packs = (from: number, to: number, size: number): PackState[] => {
    const made: PackState[] = [];
    for (let start = from; start < to; start += size) {
      const end = Math.min(to, start + size);
      const print = contentHash(prints.slice(start, end).join(' '));
      let name = known.get(print);
      if (name === undefined) {
        const file = wrapValue(groups.slice(start, end).map(({ group }) => groupTextOf(group)));
        files.push(file);
        name = file.name;
      }
      made.push({ print, name });
    }
    return made;
  };
  const firstEntry = groups.findIndex(({ group }) => group.kind !== 'article');
  const articles = firstEntry === -1 ? groups.length : firstEntry;
  return {
    articles: packs(0, articles, GROUPS_PER_PACK),
    entries: packs(articles, groups.length, ENTRIES_PER_PACK),
    files,
  };
}
