import { inflate } from './inflate.ts';
import { fromBase64 } from './base64.ts';
import { contentHash } from './content-hash.ts';

const CALL = /^\s*dossierShard\("([^"]*)",([^]*)\)\s*;?\s*$/;

/**
 * The text of a file of the index → its bytes; undefined where it is truncated, damaged, or not what its name says.
 * @param name of the file, without folder and ending; `checked` unless the name is not made of the content
 */
export async function unwrapShard(
  text: string,
  name: string,
  checked: boolean,
): Promise<Uint8Array | undefined> {
  const [, called, json = ''] = CALL.exec(text) ?? [];
  if (called !== name || !json.startsWith('"') || !json.endsWith('"')) return undefined;
  const base64 = json.slice(1, -1);
  if (checked && contentHash(base64) !== name) return undefined;
  const deflated = fromBase64(base64);
  return deflated && inflate(deflated);
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
