import { type DictionaryEntry, writeDictionaryEntry } from '../index-format/dictionary-entry.ts';
import { reversed, SPACES, tableKey } from '../index-format/table-key.ts';
import type { TableLines } from './table-lines.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordsBy } from './words-by.ts';

/** What the dictionary is made of. */
export interface DictionarySource {
  readonly vocabulary: Vocabulary;
  /** Words that are no stop words, by the number of their form in lower case. */
  readonly wordsByLower: WordsBy;
  /** Whether a form is a name of a term by itself. */
  readonly isName: (form: string) => boolean;
}

/**
 * Writes the dictionary, forwards or backwards.
 * @param lowers numbers of forms in lower case
 */
export function writeDictionaryLines(
  source: DictionarySource,
  lowers: Iterable<number>,
  space: typeof SPACES.forward | typeof SPACES.backward,
  to: TableLines,
): void {
  const isForward = space === SPACES.forward;
  for (const lower of lowers) {
    const words = source.wordsByLower.of(lower);
    if (words.length === 0) continue;
    const form = source.vocabulary.texts.text(lower);
    const entry = isForward ? entryOf(source, words) : backwardEntry(source, form, words);
    const key = isForward ? tableKey('forward', form) : tableKey('backward', reversed(form));
    to.push(key, writeDictionaryEntry(form, entry));
  }
}

/** Read backwards a form has no keys, and is written as it is. */
function backwardEntry(source: DictionarySource, form: string, words: Uint32Array): DictionaryEntry {
  return { ...counted(source, words), display: form, keys: [] };
}

function entryOf(source: DictionarySource, words: Uint32Array): DictionaryEntry {
  const { keys, key, texts, exact, frequency } = source.vocabulary;
  const [only] = words;
  if (only !== undefined && words.length === 1)
    return {
      ...counted(source, words),
      display: texts.text(exact.at(only)),
      keys: [keys.text(key.at(only))],
    };
  const keysOfWords = Array.from(words, (word) => keys.text(key.at(word)));
  let display = '';
  let most = 0;
  for (const word of words) {
    const count = frequency.at(word);
    if (count < most) continue;
    const spelling = texts.text(exact.at(word));
    if (count > most || spelling < display) display = spelling;
    most = count;
  }
  return {
    ...counted(source, words),
    display,
    keys: keysOfWords.length === 1 ? keysOfWords : [...new Set(keysOfWords)].sort(),
  };
}

function counted(
  { vocabulary: { texts, form, frequency }, isName }: DictionarySource,
  words: Uint32Array,
): Pick<DictionaryEntry, 'count' | 'isTerm'> {
  let count = 0;
  let isTerm = false;
  for (const word of words) {
    count += frequency.at(word);
    isTerm ||= isName(texts.text(form.at(word)));
  }
  return { count, isTerm };
}
