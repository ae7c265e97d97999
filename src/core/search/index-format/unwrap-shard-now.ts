import { inflateSync } from 'fflate';
import type { ShardContent } from './shard-content.ts';
import { partsOf } from './unwrap-shard.ts';

/** The text of a file of an earlier index → its content, at once; undefined where it is damaged: then all is made anew. */
export function unwrapShardNow(
  text: string,
  inflate: (deflated: Uint8Array) => Uint8Array = inflateSync,
): ShardContent | undefined {
  const parts = partsOf(/,"([^"]*)"\)$/.exec(text)?.[1] ?? '');
  try {
    return parts && { packed: inflate(parts.deflated), loose: parts.loose };
  } catch {
    return undefined;
  }
}
