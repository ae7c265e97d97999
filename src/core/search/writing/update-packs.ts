import { scriptJson } from '../index-format/script-json.ts';
import { type ShardFile, wrapJson } from '../index-format/wrap-shard.ts';
import type { SearchRecord } from '../record.ts';
import type { NumberedGroup } from './analyse-groups.ts';
import type { Arrangement } from './arrange-groups.ts';
import { groupTextOf } from './group-text-of.ts';
import { type Pack, type PackNames, packsOf } from './packs-of.ts';
import { countArticles } from './write-root.ts';
import type { Kept } from './written-index.ts';

/**
 * Packs texts that were read with those of before, which are taken out of their packs as they stand there: hundreds of
 * groups need not be read for one. Undefined where a pack of before is lost.
 * @param fresh records of the groups that were read, by their places
 */
export function updatePacks(
  groups: readonly NumberedGroup[],
  { origins, articlesBefore }: Arrangement,
  fresh: ReadonlyMap<number, readonly SearchRecord[]>,
  { state, readFile }: Kept,
  write: (file: ShardFile) => void,
): PackNames | undefined {
  const before = new PacksBefore(state.packs, packsOf(articlesBefore, state.paths.length), readFile);
  const names: Record<keyof PackNames, string[]> = { articles: [], entries: [] };
  for (const { from, to, kind } of packsOf(countArticles(groups), groups.length)) {
    const kept = before.nameOf(origins.slice(from, to));
    if (kept !== undefined) {
      names[kind].push(kept);
      continue;
    }
    // Joined once: a pack is large.
    const texts: string[] = [];
    for (let place = from; place < to; place++) {
      const origin = origins[place];
      const text = origin === undefined ? textOf(groups[place], fresh.get(place)) : before.text(origin);
      if (text === undefined) return undefined;
      texts.push(text);
    }
    const file = wrapJson(`[${texts.join(',')}]`);
    write(file);
    names[kind].push(file.name);
  }
  return names;
}

function textOf(
  numbered: NumberedGroup | undefined,
  records: readonly SearchRecord[] | undefined,
): string | undefined {
  return numbered && records && scriptJson(groupTextOf(numbered.group, records));
}

/** The packs of an earlier build. */
class PacksBefore {
  readonly #names: readonly string[];
  readonly #packs: readonly Pack[];
  readonly #readFile: Kept['readFile'];
  /** Those that were read last, by number. */
  readonly #read = new Map<number, readonly string[]>();

  constructor({ articles, entries }: PackNames, packs: readonly Pack[], readFile: Kept['readFile']) {
    this.#names = [...articles, ...entries];
    this.#packs = packs;
    this.#readFile = readFile;
  }

  /** The name of the pack of exactly these groups, if there is one. */
  nameOf(places: readonly (number | undefined)[]): string | undefined {
    const first = places[0];
    const index = this.#packs.findIndex(({ from }) => from === first);
    const pack = this.#packs[index];
    if (!pack || pack.to - pack.from !== places.length) return undefined;
    return places.every((place, at) => place === pack.from + at) ? this.#names[index] : undefined;
  }

  /** The text of a group as JSON. */
  text(place: number): string | undefined {
    const index = this.#packs.findIndex(({ from, to }) => place >= from && place < to);
    const pack = this.#packs[index];
    if (!pack) return undefined;
    let texts = this.#read.get(index);
    if (!texts) {
      texts = textsIn(this.#readFile(this.#names[index] ?? ''));
      if (this.#read.size === MOST_READ) this.#read.clear();
      this.#read.set(index, texts);
    }
    return texts.length === pack.to - pack.from ? texts[place - pack.from] : undefined;
  }
}

/**
 * Packs of before that are held at once: where groups came or went, a pack has those of two that followed one another. More
 * would be memory for nothing.
 */
const MOST_READ = 2;

/** The texts in a file; none where it is lost or cut. It was kept with the state, and is not held against its name. */
function textsIn(file = ''): readonly string[] {
  if (!file.endsWith(PACK_END)) return [];
  const starts = Array.from(file.matchAll(BEGINNING), ({ index }) => index);
  return starts.map((start, at) => file.slice(start, (starts[at + 1] ?? file.length - 1) - 1));
}

/** What the text of a group begins with, and nothing else does: within texts, quotation marks have a backslash before them. */
const BEGINNING = /\{"kind":"[a-z]+","slug":/g;

/** How a file with a pack ends: every group is an object. */
const PACK_END = '}])';
