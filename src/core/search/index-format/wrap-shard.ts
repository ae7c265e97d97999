import { contentHash } from './content-hash.ts';
import type { ShardContent } from './shard-content.ts';

/** A file of the index: its name, without folder and ending, and its text. */
export interface ShardFile {
  readonly name: string;
  readonly text: string;
}

/** What makes bytes small and a text of them, which the system has and is several times as fast at as any program here. */
export interface ShardCodec {
  /** Raw deflate (RFC 1951). */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly base64: (bytes: Uint8Array) => string;
  /** The way back; what is no base64 gives other bytes. */
  readonly unbase64: (text: string) => Uint8Array;
  /** The way back; throws where the bytes make no sense. */
  readonly inflate: (deflated: Uint8Array) => Uint8Array;
}

/** Content → a script that hands it over deflated, so that a page opened from a folder can load it as well. */
export function wrapShard(
  { packed, loose }: ShardContent,
  { deflate, base64 }: ShardCodec,
  name?: string,
): ShardFile {
  const deflated = base64(deflate(packed));
  const text = loose.length === 0 ? deflated : `${deflated} ${base64(loose)}`;
  return shard(name ?? contentHash(text), [`"${text}"`]);
}

/**
 * A value as a script, as `scriptJson` has it: read from a folder only, where size does not matter. It comes in pieces, since
 * each text that is made of all would take the memory of all once more.
 */
export function wrapJson(...json: readonly string[]): ShardFile {
  return shard(contentHash(...json), json);
}

function shard(name: string, json: readonly string[]): ShardFile {
  return { name, text: [`dossierShard("${name}",`, ...json, ')'].join('') };
}
