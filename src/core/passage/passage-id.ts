import { createHash } from 'node:crypto';
import type { PassageId } from '../schema/brands.ts';

/** Crockford's alphabet: no i, l, o or u, so that an id read aloud or typed from paper is not mistaken. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters of an id, 5 bits each. 40 bits: among 1,000 passages of an article two clash once in two million articles. */
const LENGTH = 8;

/** What an id is of; a container and the only paragraph in it have the same text and need two ids. */
export type Addressed = 'passage' | 'container';

/**
 * A maker of ids for one article: `p-` and 8 characters of the SHA-256 of the text in Unicode form C with white space
 * collapsed. The same text gives the same id wherever it stands; a text that comes again gets `-2`, `-3`, ….
 */
export function passageIds(): (text: string, of: Addressed) => PassageId {
  const counts = new Map<string, number>();
  return (text, of) => {
    const id = `p-${digest((of === 'container' ? '\u0000' : '') + normalize(text))}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return (count === 1 ? id : `${id}-${count}`) as PassageId;
  };
}

function normalize(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function digest(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  let bits = 0n;
  for (const byte of bytes.subarray(0, LENGTH)) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let index = 1; index <= LENGTH; index++)
    id += ALPHABET[Number((bits >> BigInt(64 - 5 * index)) & 31n)] ?? '';
  return id;
}
