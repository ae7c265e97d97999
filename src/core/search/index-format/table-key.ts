import type { RecordKind } from '../record.ts';
import { contentHash } from './content-hash.ts';

/**
 * What the table of the index holds, by the first letter of the key. One table and one list of shards serve all: postings
 * of words, of stop words and of terms, names, the dictionary read forwards and backwards, and the groups.
 */
export const SPACES = {
  /** Words by their stem. */
  word: 'w',
  /** Stop words by their form: read for phrases only, so they stand apart. */
  stop: 's',
  /** Terms of the glossary by slug: where they are mentioned. */
  term: '@',
  /** Terms by each of their names, for suggestions. */
  name: 'n',
  /** Forms that occur, for suggestions and corrections. */
  forward: 'f',
  /** The same forms from their last letter to the first, for errors near the start. */
  backward: 'b',
  /** Groups by number, in blocks. */
  groups: 'g',
  /** Numbers of groups, by a hash of their path. */
  path: 'p',
} as const;

export type Space = keyof typeof SPACES;

export function tableKey(space: Space, key: string): string {
  return SPACES[space] + key;
}

/** Whether lines of this key have postings: bits, which stand apart from what can be deflated. */
export function hasTail(key: string): boolean {
  const space = key.charAt(0);
  return space === SPACES.word || space === SPACES.stop || space === SPACES.term;
}

/** Sorts after the key itself and before any key that continues it with a letter. */
const CHUNK = '\u0001';

/** Key of one chunk of a list too long for one shard. */
export function chunkKey(key: string, chunk: number): string {
  return key + CHUNK + chunk.toString(36).padStart(CHUNK_DIGITS, '0');
}

const CHUNK_DIGITS = 5;

/** Whether a line is a chunk, which has no head. */
export function isChunk(key: string): boolean {
  return key.includes(CHUNK);
}

/** Everything from `key` up to, not including, this is `key` or a chunk of it. */
export function afterChunks(key: string): string {
  return `${key}\u0002`;
}

/** Groups a block: a result names ten groups at most, and each brings its block. */
export const GROUPS_PER_BLOCK = 32;

/** Key of the block that holds a group. */
export function blockKey(group: number): string {
  const block = Math.floor(group / GROUPS_PER_BLOCK);
  return tableKey('groups', block.toString(36).padStart(CHUNK_DIGITS, '0'));
}

/** Key under which all records of a kind are listed; no word begins so. */
export function kindKey(kind: RecordKind): string {
  return tableKey('stop', `#${kind}`);
}

/** Key under which the number of a group is found by its path. */
export function pathKey(path: string): string {
  return tableKey('path', contentHash(path));
}

/** `neirys` of `syrien`, by code points. */
export function reversed(form: string): string {
  if (SURROGATE.test(form)) return Array.from(form).reverse().join('');
  const units: number[] = [];
  for (let at = form.length - 1; at >= 0; at--) units.push(form.charCodeAt(at));
  return String.fromCharCode(...units);
}

const SURROGATE = /[\ud800-\udfff]/;
