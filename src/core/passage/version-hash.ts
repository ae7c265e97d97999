import { shortHash } from './short-hash.ts';

/** Characters, 5 bits each: two of a thousand versions of an article have one hash once in two million articles. */
const LENGTH = 8;

/** The hash of a state of an article, from the texts of its passages in reading order. */
export function versionHash(texts: readonly string[]): string {
  return shortHash(texts.join('\n'), LENGTH);
}
