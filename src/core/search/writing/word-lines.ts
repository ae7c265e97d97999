import { chunkSize } from '../index-format/chunk-size.ts';
import { SPACES } from '../index-format/table-key.ts';
import { hasForms } from '../index-format/word-entry.ts';
import type { NameStart, WordHead } from '../index-format/word-head.ts';
import { type WriteLine, writeWordChunks } from '../index-format/write-word-chunks.ts';
import { writeWordEntries } from '../index-format/write-word-entries.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';
import { type ChunkScope, WHOLE } from './chunk-scope.ts';
import type { Inverter } from './invert.ts';
import { type MakePostings, postingsMaker } from './postings-maker.ts';
import type { TableLines } from './table-lines.ts';
import type { TextPool } from '../text-pool.ts';
import type { WordParts } from './word-parts.ts';
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
  /** By number of a key: how often it occurs, in compounds too. */
  readonly occurrences: Uint32Array;
  readonly mostOccurrences: number | undefined;
  /** Keys of which no more than the chunks in scope are written; all of each where it is left out. */
  readonly scope?: ChunkScope | undefined;
}

/**
 * Parts of a corpus of which the occurrences are sorted at once: with fewer, their columns would be what an index takes most
 * memory for; with more, the corpus is gone through more often.
 */
const PARTS = 4;

/** Occurrences that are sorted at once, at least. */
const LEAST_AT_ONCE = 2 ** 18;

/**
 * Writes the lines of words, stop words or terms; none for a key under which nothing is left.
 * @param keys which, by number
 */
export function writeWordLines(source: WordSource, keys: readonly number[], to: TableLines): void {
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
  { corpus, parts, inverter, names, wordsByKey, occurrences, mostOccurrences, scope }: WordSource,
  { listOf, partsListOf, formOf }: Tools,
  some: readonly number[],
  wanted: Uint8Array,
  to: TableLines,
): void {
  if (some.length === 0) return;
  const { vocabulary } = corpus;
  const inverted = inverter.lists(wanted);
  const asForm = (word: number): number => formOf[word] ?? 0;
  const push: WriteLine = (line, body) => {
    to.push(line, body);
  };
  for (const number of some) {
    const key = vocabulary.keys.text(number);
    const isTerm = key.startsWith(SPACES.term);
    const head: WordHead = {
      forms: isTerm
        ? names.ofTerm(key).map((exact) => ({ exact, parts: [] }))
        : formsOf(corpus, parts, wordsByKey, number, formOf),
      names: names.startingAt(key),
    };
    const own = listOf(inverted, number * 2, isTerm ? asIs : asForm);
    const inParts = partsListOf(inverted, number * 2 + 1, none);
    if (own.count + inParts.count + head.names.length + head.forms.length === 0) continue;
    const chunk = chunkSize(occurrences[number] ?? 0, corpus.groups.length - 1, mostOccurrences);
    const isWhole = chunk === undefined || !scope || scope.ofKey[number] === WHOLE;
    const lists = { own, parts: inParts };
    if (isWhole) writeWordEntries(key, head, lists, chunk, push);
    else writeWordChunks(key, lists, hasForms(key, head), chunk, push);
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
  { starts, words }: WordsBy,
  key: number,
  formOf: Uint32Array,
): WordHead['forms'] {
  const { texts, keys, exact } = vocabulary;
  const first = starts[key] ?? 0;
  const end = starts[key + 1] ?? first;
  const spelled = (at: number): Spelled => {
    const word = words[at] ?? 0;
    return { exact: texts.text(exact.at(word)), parts: textsOfParts(keys, parts, word), word };
  };
  if (end === first) return NO_FORMS;
  if (end === first + 1) {
    const only = spelled(first);
    formOf[only.word] = 0;
    return [only];
  }
  const found: Spelled[] = [];
  for (let at = first; at < end; at++) {
    const form = spelled(at);
    // Each in its place: most words have a form or two.
    let place = found.length;
    for (; place > 0 && (found[place - 1]?.exact ?? '') > form.exact; place--)
      found[place] = found[place - 1] ?? form;
    found[place] = form;
  }
  let [last] = found;
  let forms = 0;
  for (const form of found) {
    if (last && last !== form && last.exact === form.exact) last.parts = joined(last.parts, form.parts);
    else found[forms++] = last = form;
    formOf[form.word] = forms - 1;
  }
  found.length = forms;
  return found;
}

/** A spelling, which words of several languages may have. */
interface Spelled {
  readonly exact: string;
  readonly word: number;
  parts: readonly string[];
}

const NONE: readonly string[] = [];
const NO_FORMS: WordHead['forms'] = [];

/** Keys of the parts of a word, sorted. */
function textsOfParts(keys: TextPool, { starts, keys: parts }: WordParts, word: number): readonly string[] {
  const end = starts[word + 1] ?? 0;
  let at = starts[word] ?? end;
  if (at === end) return NONE;
  const texts: string[] = [];
  for (; at < end; at++) {
    const text = keys.text(parts[at] ?? 0);
    // Each in its place: they are two or three.
    let place = texts.length;
    for (; place > 0 && (texts[place - 1] ?? '') > text; place--) texts[place] = texts[place - 1] ?? '';
    texts[place] = text;
  }
  return texts;
}

function joined(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])].sort();
}
