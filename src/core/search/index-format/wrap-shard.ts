import { deflateSync } from 'fflate';
import { toBase64 } from './base64.ts';
import { contentHash } from './content-hash.ts';

/** How hard deflate tries: from 6 on files get 1 % smaller and indexing a quarter slower. */
const LEVEL = 6;

/** A file of the index: its name, without folder and ending, and its text. */
export interface ShardFile {
  readonly name: string;
  readonly text: string;
}

/** Bytes → a script that hands them over deflated, so that a page opened from a folder can load it as well. */
export function wrapShard(bytes: Uint8Array, name?: string): ShardFile {
  const deflated = deflateSync(bytes, { level: LEVEL });
  const base64 = toBase64(deflated);
  return shard(name ?? contentHash(base64), `"${base64}"`);
}

/** A value as a script, as it is: read from a folder only, where size does not matter. */
export function wrapValue(value: unknown): ShardFile {
  // The two line separators of Unicode may stand in JSON, and in older engines not in a script.
  const json = JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return shard(contentHash(json), json);
}

function shard(name: string, json: string): ShardFile {
  return { name, text: `dossierShard("${name}",${json})` };
}
