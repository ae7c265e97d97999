import { shortHash } from './short-hash.ts';

/** Characters of a hash, 5 bits each. 60 bits: among a million texts two clash once in two million dossiers. */
const LENGTH = 12;

/** The hash by which the ledger knows a text, to the last character. */
export function textHash(text: string): string {
  return shortHash(text, LENGTH);
}
