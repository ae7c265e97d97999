import { PARTICLES } from '../language/person-names.ts';
import type { Scan } from './scan-passage.ts';
import type { TermName } from './term-names.ts';
import { isWord } from './tokenize.ts';

/** Whether tokens are no part of an address or a file name: `rusland.nl`, `bestand.zip`, `x@poetin.ru`. */
export function standsFree({ words, written }: Scan, from: number, to: number): boolean {
  if (words[from - 1] === '@' || words[to + 1] === '@') return false;
  const isSmall = (index: number): boolean => /^\p{Ll}/u.test(written(index));
  const continuesName = words[from - 1] === '.' && isWord(words[from - 2]) && isSmall(from);
  const nameContinues = words[to + 1] === '.' && isSmall(to + 2);
  return !continuesName && !nameContinues;
}

/** Whether a hyphen ties tokens to another word, other than an article: `IS-leden`, `anti-IS`. */
function inCompound({ words }: Scan, from: number, to: number): boolean {
  const before = words[from - 1] === '-' && isWord(words[from - 2]) && !PARTICLES.has(words[from - 2] ?? '');
  return before || (words[to + 1] === '-' && isWord(words[to + 2]));
}

/** Whether the entry allows a name in the compound it stands in, if any. */
export function allowsCompound({ term }: TermName, scan: Scan, from: number, to: number): boolean {
  return term.compounds !== 'none' || !inCompound(scan, from, to);
}
