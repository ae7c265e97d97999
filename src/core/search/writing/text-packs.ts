import { ENTRIES_PER_PACK, type GroupText, GROUPS_PER_PACK } from '../index-format/group-text.ts';
import { type ShardFile, wrapValue } from '../index-format/wrap-shard.ts';
import type { SearchRecord } from '../record.ts';
import type { NumberedGroup } from './analyse-groups.ts';
import { groupTextOf } from './group-text-of.ts';

/** Names of the packs of texts. */
export interface PackNames {
  readonly articles: readonly string[];
  readonly entries: readonly string[];
}

/** Groups that share a file, by their places: articles, or anything else. */
interface Pack {
  readonly from: number;
  readonly to: number;
  readonly kind: keyof PackNames;
}

/** Packs the texts of groups as they are read, so that no more than a pack of them is held. */
export class TextPacker {
  readonly #groups: readonly NumberedGroup[];
  readonly #write: (file: ShardFile) => void;
  readonly #packs: readonly Pack[];
  readonly #names: Record<keyof PackNames, string[]> = { articles: [], entries: [] };
  #texts: GroupText[] = [];

  constructor(groups: readonly NumberedGroup[], write: (file: ShardFile) => void) {
    this.#groups = groups;
    this.#write = write;
    this.#packs = packsOf(groups);
  }

  /** The records of the next group, in order. */
  add(place: number, records: readonly SearchRecord[]): void {
    const group = this.#groups[place]?.group;
    const pack = this.#packs[this.#names.articles.length + this.#names.entries.length];
    if (!group || !pack) return;
    this.#texts.push(groupTextOf(group, records));
    if (place + 1 < pack.to) return;
    const file = wrapValue(this.#texts);
    this.#write(file);
    this.#names[pack.kind].push(file.name);
    this.#texts = [];
  }

  names(): PackNames {
    return this.#names;
  }
}

/**
 * Puts texts that changed in the place of what they were; undefined where a pack of before is lost.
 * @param changed records of the groups that changed, by their places
 */
export function updatePacks(
  groups: readonly NumberedGroup[],
  before: PackNames,
  changed: ReadonlyMap<number, readonly SearchRecord[]>,
  readFile: (name: string) => string | undefined,
  write: (file: ShardFile) => void,
): PackNames | undefined {
  const names = { articles: [...before.articles], entries: [...before.entries] };
  for (const [index, { from, to, kind }] of packsOf(groups).entries()) {
    const at = kind === 'articles' ? index : index - names.articles.length;
    const places = [...changed.keys()].filter((place) => place >= from && place < to);
    if (places.length === 0) continue;
    const name = names[kind][at] ?? '';
    const texts = textsOf(readFile(name));
    if (!Array.isArray(texts) || texts.length !== to - from) return undefined;
    const edited = texts as GroupText[];
    for (const place of places) {
      const group = groups[place]?.group;
      if (group) edited[place - from] = groupTextOf(group, changed.get(place) ?? []);
    }
    const file = wrapValue(edited);
    write(file);
    names[kind][at] = file.name;
  }
  return names;
}

/** What a pack of before says; undefined where it is lost or cut. It was kept with the state, and is not held against its name. */
function textsOf(file = ''): unknown {
  try {
    return JSON.parse(file.slice(file.indexOf(',') + 1, -1)) as unknown;
  } catch {
    return undefined;
  }
}

function packsOf(groups: readonly NumberedGroup[]): readonly Pack[] {
  const firstEntry = groups.findIndex(({ group }) => group.kind !== 'article');
  const articles = firstEntry === -1 ? groups.length : firstEntry;
  const packs: Pack[] = [];
  for (let from = 0; from < articles; from += GROUPS_PER_PACK)
    packs.push({ from, to: Math.min(articles, from + GROUPS_PER_PACK), kind: 'articles' });
  for (let from = articles; from < groups.length; from += ENTRIES_PER_PACK)
    packs.push({ from, to: Math.min(groups.length, from + ENTRIES_PER_PACK), kind: 'entries' });
  return packs;
}
