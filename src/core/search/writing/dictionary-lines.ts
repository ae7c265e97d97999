import type { Analyser } from '../analysis/token.ts';
import { ByteWriter } from '../index-format/byte-writer.ts';
import { type DictionaryEntry, writeDictionaryEntry } from '../index-format/dictionary-entry.ts';
import { reversed, SPACES, tableKey } from '../index-format/table-key.ts';
import type { TableLines } from './table-lines.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordsBy } from './words-by.ts';

/** What the dictionary is made of. */
export interface DictionarySource {
  readonly vocabulary: Vocabulary;
  /** Analyser of the language of most records, which a reader has at hand. */
  readonly main: Analyser;
  /** Words that are no stop words, by the number of their form in lower case. */
  readonly wordsByLower: WordsBy;
  /** Whether a form, by its number, is a name of a term by itself. */
  readonly isName: (form: number) => boolean;
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
  const { starts } = source.wordsByLower;
  const body = new ByteWriter();
  for (const lower of lowers) {
    if (starts[lower] === starts[lower + 1]) continue;
    const form = source.vocabulary.texts.text(lower);
    body.clear();
    writeDictionaryEntry(body, form, isForward ? entryOf(source, lower) : backwardEntry(source, form, lower));
    to.push(isForward ? tableKey('forward', form) : tableKey('backward', reversed(form)), body);
  }
}

/** Who reads backwards asks for no keys, and for no spelling. */
function backwardEntry(source: DictionarySource, form: string, lower: number): DictionaryEntry {
  return { count: countOf(source, lower), isTerm: isTerm(source, lower), display: form, keys: undefined };
}

function entryOf(source: DictionarySource, lower: number): DictionaryEntry {
  const { starts, words } = source.wordsByLower;
  const { keys, key, texts, exact, frequency } = source.vocabulary;
  const first = starts[lower] ?? 0;
  const only = key.at(words[first] ?? 0);
  let found: number[] | undefined;
  let display = '';
  let most = 0;
  for (let at = first; at < (starts[lower + 1] ?? 0); at++) {
    const word = words[at] ?? 0;
    // Nearly all forms have one key.
    if (key.at(word) !== only && !found?.includes(key.at(word))) (found ??= [only]).push(key.at(word));
    const count = frequency.at(word);
    if (count < most) continue;
    const spelling = texts.text(exact.at(word));
    if (count > most || spelling < display) display = spelling;
    most = count;
  }
  const isExpected = !found && isStem(source, lower);
  return {
    count: countOf(source, lower),
    isTerm: isTerm(source, lower),
    display,
    keys: isExpected ? undefined : (found ?? [only]).map((number) => keys.text(number)).sort(),
  };
}

/** Whether the words of a form, which have one key, are under the stem that the main language gives it. */
function isStem({ vocabulary, wordsByLower, main }: DictionarySource, lower: number): boolean {
  const word = wordsByLower.words[wordsByLower.starts[lower] ?? 0] ?? 0;
  // A plain word was given that stem when it was read: it need not be found again.
  if (vocabulary.isPlain(word, main.lang)) return true;
  const stem = main.stem(vocabulary.texts.text(lower));
  return vocabulary.keys.text(vocabulary.key.at(word)) === tableKey('word', stem);
}

function countOf({ vocabulary: { frequency }, wordsByLower }: DictionarySource, lower: number): number {
  const { starts, words } = wordsByLower;
  let count = 0;
  for (let at = starts[lower] ?? 0; at < (starts[lower + 1] ?? 0); at++)
    count += frequency.at(words[at] ?? 0);
  return count;
}

function isTerm({ vocabulary: { form }, wordsByLower, isName }: DictionarySource, lower: number): boolean {
  const { starts, words } = wordsByLower;
  for (let at = starts[lower] ?? 0; at < (starts[lower + 1] ?? 0); at++)
    if (isName(form.at(words[at] ?? 0))) return true;
  return false;
}
