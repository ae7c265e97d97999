import type { Token } from '../analysis/token.ts';
import { tableKey } from './table-key.ts';

/** Words are found by their stem; stop words, which count in phrases alone, by their form. */
export function keyOfToken({ form, stem, stop }: Pick<Token, 'form' | 'stem' | 'stop'>): string {
  return stop ? tableKey('stop', form) : tableKey('word', stem);
}
