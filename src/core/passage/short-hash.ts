import { hash } from 'node:crypto';

/** Crockford's alphabet: no i, l, o or u, so that an id read aloud or typed from paper is not mistaken. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Hexadecimal digits that make a group, 20 bits, and so 4 characters of 5 bits. */
const GROUP = 5;

/** The first characters of the SHA-256 of a text, 5 bits each; at most 48. */
export function shortHash(text: string, length: number): string {
  const digits = hash('sha256', text, 'hex');
  let short = '';
  for (let at = 0; short.length < length; at += GROUP) {
    const bits = Number.parseInt(digits.slice(at, at + GROUP), 16);
    for (let shift = 15; shift >= 0; shift -= 5) short += ALPHABET.charAt((bits >> shift) & 31);
  }
  return short.slice(0, length);
}
