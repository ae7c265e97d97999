import { primaryLanguage } from '../core/language/index.ts';
import { analyserFor } from '../core/search/analysis/analyser-for.ts';
import { splitCompounds } from '../core/search/analysis/split-compounds.ts';
import type { SplitterFor } from '../core/search/writing/split-words.ts';
import { readWordList } from './read-word-list.ts';

/** Splitters for the languages of a dossier, with the dictionaries that come with Dossier. */
export async function compoundSplitters(languages: Iterable<string>): Promise<SplitterFor> {
  const primary = [...new Set([...languages].map(primaryLanguage))];
  const lists = new Map(
    await Promise.all(primary.map(async (lang) => [lang, await readWordList(lang)] as const)),
  );
  return (lang, forms) => {
    const words = lists.get(lang);
    if (!words) return undefined;
    const vocabulary = new Map<string, number>();
    for (const { form, frequency } of forms) vocabulary.set(form, (vocabulary.get(form) ?? 0) + frequency);
    return splitCompounds({ vocabulary, words: words(), stem: analyserFor(lang).stem });
  };
}
