import { FIRST_ENTRY } from '../index-format/doc-number.ts';
import { readGroupBlock } from '../index-format/group-block.ts';
import { ARTICLES_PER_PACK, entriesPerPack, type GroupText } from '../index-format/group-text.ts';
import type { IndexRoot } from '../index-format/root.ts';
import { blockKey, GROUPS_PER_BLOCK } from '../index-format/table-key.ts';
import { unwrapValue } from '../index-format/unwrap-shard.ts';
import { articleText } from './article-text.ts';
import type { ReadFile, ShardStore } from './shard-store.ts';

/** Reads what is shown of a group; `needed` are the places of its records, from 1. Undefined where that fails. */
export type ReadText = (group: number, needed: readonly number[]) => Promise<GroupText | undefined>;

export interface TextOptions {
  readonly read: ReadFile;
  /** The text of `data/articles/SLUG.json`, where that can be fetched; without it the packs of the index are read. */
  readonly readArticle?: ((slug: string) => Promise<string>) | undefined;
}

/** Articles come from their own data files, one by one; from a folder, and for all else, the packs of the index are read. */
export function createTextReader(
  root: IndexRoot,
  store: ShardStore,
  { read, readArticle }: TextOptions,
  onMissing: (name: string) => void,
): ReadText {
  const packs = new Map<string, Promise<readonly GroupText[] | undefined>>();
  const readPack = async (name: string): Promise<readonly GroupText[] | undefined> => {
    try {
      const value = unwrapValue(await read(`${name}.js`), name);
      if (Array.isArray(value)) return value as readonly GroupText[];
    } catch {
      // Told of below, like a damaged one.
    }
    onMissing(name);
    packs.delete(name);
    return undefined;
  };
  const fromPack = async (group: number): Promise<GroupText | undefined> => {
    const isArticle = group < FIRST_ENTRY;
    const index = isArticle ? group : group - FIRST_ENTRY;
    const size = isArticle ? ARTICLES_PER_PACK : entriesPerPack(root.articles);
    const name = (isArticle ? root.packs : root.entryPacks)[Math.floor(index / size)];
    if (name === undefined) return undefined;
    const pack = packs.get(name) ?? readPack(name);
    packs.set(name, pack);
    return (await pack)?.[index % size];
  };
  return async (group, needed) => {
    if (readArticle === undefined || group >= FIRST_ENTRY) return fromPack(group);
    const key = blockKey(group);
    const [line] = await store.lines(key, `${key}\u0001`);
    const named = line && readGroupBlock(line[1])[group % GROUPS_PER_BLOCK];
    const last = named?.inData ?? Infinity;
    if (!named || needed.some((place) => place > last)) return fromPack(group);
    try {
      const text = articleText(await readArticle(named.slug));
      if (text) return text;
    } catch {
      // The pack has the same text.
    }
    return fromPack(group);
  };
}
