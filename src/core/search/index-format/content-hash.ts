const PRIME = 0x01000193;
const DIGITS = 8;
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The name of a file by what is in it: 40 bits as eight letters of Crockford's base 32. Guards against stale, damaged and
 * truncated files, not against forgery. Two FNV-1a hashes (Fowler, Noll, Vo) with different starts, mixed at the end.
 * @param pieces of the content, by their UTF-16 code units: what is large need not be one text
 */
export function contentHash(...pieces: readonly string[]): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  let length = 0;
  for (const piece of pieces) {
    for (let index = 0; index < piece.length; index++) {
      const unit = piece.charCodeAt(index);
      one = Math.imul(one ^ unit, PRIME);
      other = Math.imul(other ^ unit ^ (one >>> 15), PRIME);
    }
    length += piece.length;
  }
  return letters(mixed(one ^ length), mixed(other));
}

/** Spreads every bit over all (the finaliser of MurmurHash3, Austin Appleby, public domain). */
function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function letters(one: number, other: number): string {
  let rest = one * 256 + (other & 255);
  let text = '';
  for (let digit = 0; digit < DIGITS; digit++) {
    text = (LETTERS[rest % 32] ?? '') + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
