import { ARTICLES_PER_PACK, entriesPerPack } from '../index-format/group-text.ts';
import { scriptJson } from '../index-format/script-json.ts';
import { type ShardFile, wrapJson } from '../index-format/wrap-shard.ts';
import type { GroupSource, SearchRecord } from '../record.ts';
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
  /** Each as JSON, which is what is left of records when the next are read. */
  #texts: string[] = [];

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
    this.#texts.push(scriptJson(groupTextOf(group, records)));
    if (place + 1 < pack.to) return;
    const file = wrapJson(`[${this.#texts.join(',')}]`);
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
 * @param changed records of the groups that changed, by their places, ascending
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
    const others = [...changed].flatMap(([place, records]): Replacement[] => {
      if (place < from || place >= to) return [];
      const [own, next] = [groups[place], place + 1 < to ? groups[place + 1] : undefined];
      return own ? [{ group: own.group, next: next?.group, records }] : [];
    });
    if (others.length === 0) continue;
    const was = textsOf(readFile(names[kind][at] ?? ''));
    const json = was === undefined ? undefined : withTexts(was, others);
    if (json === undefined) return undefined;
    const file = wrapJson(json);
    write(file);
    names[kind][at] = file.name;
  }
  return names;
}

/** What a pack of before says; undefined where it is lost or cut. It was kept with the state, and is not held against its name. */
function textsOf(file = ''): string | undefined {
  return file.endsWith(PACK_END) ? file.slice(file.indexOf(',') + 1, -1) : undefined;
}

/** How a file with a pack ends: every group is an object. */
const PACK_END = '}])';

/** Another text of a group. */
interface Replacement {
  readonly group: GroupSource;
  /** The group behind it in its pack, if any is. */
  readonly next: GroupSource | undefined;
  readonly records: readonly SearchRecord[];
}

/**
 * A pack with other texts of some of its groups: hundreds of groups need not be read for it. Undefined where one is not found.
 * @param others in the order of the pack
 */
function withTexts(json: string, others: readonly Replacement[]): string | undefined {
  // Joined once: a pack is large, and may have a new text for every tenth group.
  const parts: string[] = [];
  let done = 0;
  for (const { group, next, records } of others) {
    const start = json.indexOf(beginningOf(group), done);
    const end = next ? json.indexOf(`,${beginningOf(next)}`, start) : json.length - 1;
    if (start === -1 || end === -1) return undefined;
    parts.push(json.slice(done, start), scriptJson(groupTextOf(group, records)));
    done = end;
  }
  return parts.join('') + json.slice(done);
}

/** What the text of a group begins with, and nothing else does: within texts, quotation marks have a backslash before them. */
function beginningOf({ kind, slug, path }: GroupSource): string {
  return scriptJson({ kind, slug, path }).slice(0, -1) + ',';
}

function packsOf(groups: readonly NumberedGroup[]): readonly Pack[] {
  const firstEntry = groups.findIndex(({ group }) => group.kind !== 'article');
  const articles = firstEntry === -1 ? groups.length : firstEntry;
  const packs: Pack[] = [];
  for (let from = 0; from < articles; from += ARTICLES_PER_PACK)
    packs.push({ from, to: Math.min(articles, from + ARTICLES_PER_PACK), kind: 'articles' });
  const entries = entriesPerPack(articles);
  for (let from = articles; from < groups.length; from += entries)
    packs.push({ from, to: Math.min(groups.length, from + entries), kind: 'entries' });
  return packs;
}
