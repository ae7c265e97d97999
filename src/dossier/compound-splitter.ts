import { primaryLanguage } from '../core/language/index.ts';
import { analyserFor } from '../core/search/analysis/analyser-for.ts';
import { splitCompounds } from '../core/search/analysis/split-compounds.ts';
import { WordTable } from '../core/search/analysis/word-table.ts';
import { wordsOfTable } from '../core/search/analysis/words-of-table.ts';
import type { SplitterFor } from '../core/search/writing/split-words.ts';
import { readWordList } from './read-word-list.ts';

/** Splitters for the languages of a dossier, with the dictionaries that come with Dossier. */
export const compoundSplitter: SplitterFor = (lang, vocabulary, tables) => {
  const known = tables[primaryLanguage(lang)];
  const table = known ? new WordTable(known) : readWordList(primaryLanguage(lang));
  if (!table) return undefined;
  tables[primaryLanguage(lang)] ??= table.kept();
  return splitCompounds({ vocabulary, words: wordsOfTable(table), stem: analyserFor(lang).stem });
};
