import { createHash } from 'node:crypto';

/** Crockford's alphabet: no i, l, o or u, so that an id read aloud or typed from paper is not mistaken. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Bits of one character of the alphabet. */
const BITS = 5;

/** The first characters of the SHA-256 of a text, 5 bits each; at most 12. */
export function shortHash(text: string, length: number): string {
  const bits = createHash('sha256').update(text).digest().readBigUInt64BE();
  let hash = '';
  for (let index = 1; index <= length; index++)
    hash += ALPHABET[Number((bits >> BigInt(64 - BITS * index)) & 31n)] ?? '';
  return hash;
}
