import { cslName } from '../csl-name.ts';
import { collectiveName } from './collective-name.ts';

/**
 * An author as reference managers read names in metadata: `de Vries, Jan`, which keeps the prefix with the surname; a
 * desk as one name.
 */
export function creatorName(author: string): string {
  const { family, given, literal, 'non-dropping-particle': particle } = cslName(author);
  if (literal !== undefined) return collectiveName(literal);
  const surname = [particle, family].filter((part) => part !== undefined && part !== '').join(' ');
  return given === undefined || given === '' ? surname : `${surname}, ${given}`;
}
