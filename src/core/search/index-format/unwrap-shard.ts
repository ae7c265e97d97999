import { fromBase64 } from './base64.ts';
import { contentHash } from './content-hash.ts';
import { inflate } from './inflate.ts';
import type { ShardContent } from './shard-content.ts';

const CALL = /^\s*dossierShard\("([^"]*)",([^]*)\)\s*;?\s*$/;

/**
 * The text of a file of the index → its content; undefined where it is truncated, damaged, or not what its name says.
 * @param name of the file, without folder and ending; `checked` unless the name is not made of the content
 */
export async function unwrapShard(
  text: string,
  name: string,
  checked: boolean,
): Promise<ShardContent | undefined> {
  const [, called, json = ''] = CALL.exec(text) ?? [];
  if (called !== name || !json.startsWith('"') || !json.endsWith('"')) return undefined;
  const inside = json.slice(1, -1);
  if (checked && contentHash(inside) !== name) return undefined;
  const parts = partsOf(inside);
  const packed = parts && (await inflate(parts.deflated));
  return packed && { packed, loose: parts.loose };
}

/** What stands between the quotation marks of a file → what of it is deflated and what is not; undefined where it is no base64. */
function partsOf(
  text: string,
): { readonly deflated: Uint8Array<ArrayBuffer>; readonly loose: Uint8Array } | undefined {
  const [first = '', second = ''] = text.split(' ', 2);
  const deflated = fromBase64(first);
  const loose = fromBase64(second);
  return deflated && loose && { deflated, loose };
}

/** The value of a file that holds one as it is; undefined where it is damaged. */
export function unwrapValue(text: string, name: string): unknown {
  const [, called, json = ''] = CALL.exec(text) ?? [];
  if (called !== name || contentHash(json) !== name) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
