import type { SplitCompound } from '../analysis/token.ts';
import { tableKey } from '../index-format/table-key.ts';
import type { VocabularyWord } from './vocabulary.ts';

/** Shortest word that can be two. */
const SHORTEST_COMPOUND = 6;

/** Keys of the parts of a word that is a compound; none where it is not. */
export function compoundParts(word: VocabularyWord, split: SplitCompound | undefined): readonly string[] {
  if (!split || word.stop || word.form.length < SHORTEST_COMPOUND) return [];
  return [...new Set(split(word.form).map((part) => tableKey('word', part)))];
}
