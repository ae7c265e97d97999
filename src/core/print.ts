import { hash } from 'node:crypto';

/** Characters of a print, 6 bits each. 96 bits: among a million values two share one once in 10^17 dossiers. */
const LENGTH = 16;

/** A short hash of parts, in their order; no two lists of parts give the same one because of where a part ends. */
export function printOf(parts: readonly (string | number | boolean | null | undefined)[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, LENGTH);
}
