import { scriptJson } from '../index-format/script-json.ts';
import { type ShardFile, wrapJson } from '../index-format/wrap-shard.ts';
import type { SearchRecord } from '../record.ts';
import type { NumberedGroup } from './analyse-groups.ts';
import { groupTextOf } from './group-text-of.ts';
import { type Pack, type PackNames, packsOf } from './packs-of.ts';
import { countArticles } from './write-root.ts';

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
    this.#packs = packsOf(countArticles(groups), groups.length);
  }

  /** The records of the next group, in order. */
  add(place: number, records: readonly SearchRecord[]): void {
    const group = this.#groups[place]?.group;
    const pack = this.#packs[this.#names.articles.length + this.#names.entries.length];
    if (!group || !pack) return;
    this.#texts.push(this.#texts.length === 0 ? '[' : ',', scriptJson(groupTextOf(group, records)));
    if (place + 1 < pack.to) return;
    const file = wrapJson(...this.#texts, ']');
    this.#write(file);
    this.#names[pack.kind].push(file.name);
    this.#texts = [];
  }

  names(): PackNames {
    return this.#names;
  }
}
