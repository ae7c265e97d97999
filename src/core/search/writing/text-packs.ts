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
    let json: string | undefined = textsOf(readFile(names[kind][at] ?? ''));
    for (const place of places) {
      const [group, next] = [groups[place]?.group, place + 1 < to ? groups[place + 1]?.group : undefined];
      if (group && json !== undefined) json = replaced(json, group, next, changed.get(place) ?? []);
    }
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

/**
 * A pack with another text of a group: hundreds of groups need not be read for it. Undefined where the group is not found.
 * @param next group behind it, if any is
 */
function replaced(
  json: string,
  group: GroupSource,
  next: GroupSource | undefined,
  records: readonly SearchRecord[],
): string | undefined {
  const start = json.indexOf(beginningOf(group));
  const end = next ? json.indexOf(`,${beginningOf(next)}`, start) : json.length - 1;
  if (start === -1 || end === -1) return undefined;
  return json.slice(0, start) + scriptJson(groupTextOf(group, records)) + json.slice(end);
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
