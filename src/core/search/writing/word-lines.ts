import { SPACES } from '../index-format/table-key.ts';
import type { NameStart, WordHead } from '../index-format/word-head.ts';
import { writeWordEntries } from '../index-format/write-word-entries.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';
import type { Inverter } from './invert.ts';
import { type MakePostings, postingsMaker } from './postings-maker.ts';
import type { TableLines } from './table-lines.ts';
import type { TextPool } from '../text-pool.ts';
import { partsOfWord, type WordParts } from './word-parts.ts';
import type { WordsBy } from './words-by.ts';

/** The names of a glossary, by the keys of the table. */
export interface KeyNames {
  /** Names of terms that begin with the word of a key. */
  readonly startingAt: (key: string) => readonly NameStart[];
  /** Names of a term, by its key. */
  readonly ofTerm: (key: string) => readonly string[];
}

/** What the lines of words are made of. */
export interface WordSource {
  readonly corpus: AnalysedCorpus;
  readonly parts: WordParts;
  readonly inverter: Inverter;
  readonly names: KeyNames;
  readonly wordsByKey: WordsBy;
}

/**
 * Parts of a corpus of which the occurrences are sorted at once: with fewer, their columns would be what an index takes most
 * memory for; with more, the corpus is gone through more often.
 */
const PARTS = 4;

/** Occurrences that are sorted at once, at least. */
const LEAST_AT_ONCE = 2 ** 17;

/**
 * Writes the lines of words, stop words or terms; none for a key under which nothing is left.
 * @param keys which, by number
 */
export function writeWordLines(source: WordSource, keys: Iterable<number>, to: TableLines): void {
  const { corpus } = source;
  const wanted = new Uint8Array(corpus.vocabulary.keys.count);
  const tools = {
    listOf: postingsMaker(corpus),
    partsListOf: postingsMaker(corpus),
    formOf: new Uint32Array(corpus.vocabulary.size),
  };
  let some: number[] = [];
  let occurrences = 0;
  const most = Math.max(LEAST_AT_ONCE, source.inverter.length / PARTS);
  const flush = (): void => {
    writeSome(source, tools, some, wanted, to);
    for (const key of some) wanted[key] = 0;
    some = [];
    occurrences = 0;
  };
  for (const key of keys) {
    const size = source.inverter.sizeOf(key);
    if (occurrences + size > most && some.length > 0) flush();
    occurrences += size;
    some.push(key);
    wanted[key] = 1;
  }
  flush();
}

/** Made once, since all that is written needs them. */
interface Tools {
  readonly listOf: MakePostings;
  readonly partsListOf: MakePostings;
  /** By number of a word: the number of its form. */
  readonly formOf: Uint32Array;
}

function writeSome(
  { corpus, parts, inverter, names, wordsByKey }: WordSource,
  { listOf, partsListOf, formOf }: Tools,
  some: readonly number[],
  wanted: Uint8Array,
  to: TableLines,
): void {
  if (some.length === 0) return;
  const { vocabulary } = corpus;
  const inverted = inverter.lists(wanted);
  const asForm = (word: number): number => formOf[word] ?? 0;
  for (const number of some) {
    const key = vocabulary.keys.text(number);
    const isTerm = key.startsWith(SPACES.term);
    const head: WordHead = {
      forms: isTerm
        ? names.ofTerm(key).map((exact) => ({ exact, parts: [] }))
        : formsOf(corpus, parts, wordsByKey.of(number), formOf),
      names: names.startingAt(key),
    };
    const own = listOf(inverted, number * 2, isTerm ? asIs : asForm);
    const inParts = partsListOf(inverted, number * 2 + 1, none);
    if (own.count + inParts.count + head.names.length + head.forms.length === 0) continue;
    writeWordEntries(key, head, { own, parts: inParts }, (line, body) => {
      to.push(line, body);
    });
  }
}

const asIs = (number: number): number => number;
const none = (): number => 0;

/**
 * The spellings under a key, sorted, so that they do not depend on the order of the articles.
 * @param formOf is told the number that each word has among them
 */
function formsOf(
  { vocabulary }: AnalysedCorpus,
  parts: WordParts,
  words: Uint32Array,
  formOf: Uint32Array,
): WordHead['forms'] {
  const { texts, keys, exact } = vocabulary;
  const [only] = words;
  if (only !== undefined && words.length === 1) {
    formOf[only] = 0;
    const own = partsOfWord(parts, only);
    return [{ exact: texts.text(exact.at(only)), parts: own.length === 0 ? NONE : sortedTexts(keys, own) }];
  }
  const byExact = new Map<string, { word: number; parts: string[] }[]>();
  for (const word of words) {
    const spelling = texts.text(exact.at(word));
    const own = sortedTexts(keys, partsOfWord(parts, word));
    const known = byExact.get(spelling);
    if (known) known.push({ word, parts: own });
    else byExact.set(spelling, [{ word, parts: own }]);
  }
  return [...byExact]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([spelling, same], index) => {
      for (const { word } of same) formOf[word] = index;
      const all = same.length === 1 ? (same[0]?.parts ?? []) : same.flatMap((word) => word.parts);
      return { exact: spelling, parts: all.length < 2 ? all : [...new Set(all)].sort() };
    });
}

const NONE: readonly string[] = [];

function sortedTexts(keys: TextPool, numbers: Uint32Array): string[] {
  return Array.from(numbers, (key) => keys.text(key)).sort();
}
