import type { ShardContent } from './shard-content.ts';
import type { ShardCodec } from './wrap-shard.ts';

/** The text of a file of an earlier index → its content, at once; undefined where it is damaged: then all is made anew. */
export function unwrapShardNow(
  text: string,
  { inflate, unbase64 }: Pick<ShardCodec, 'inflate' | 'unbase64'>,
): ShardContent | undefined {
  const [deflated = '', loose = ''] = (/,"([^"]*)"\)$/.exec(text)?.[1] ?? '').split(' ', 2);
  try {
    return { packed: inflate(unbase64(deflated)), loose: unbase64(loose) };
  } catch {
    return undefined;
  }
}
