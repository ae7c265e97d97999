import type { Analyser } from '../analysis/token.ts';
import {
  type AnalysedCorpus,
  analyseGroups,
  type NumberedGroup,
  type VisitRecords,
} from './analyse-groups.ts';
import type { Arrangement } from './arrange-groups.ts';
import { type Differing, differing } from './differing.ts';
import type { IndexState } from './index-state.ts';
import { markOccurring, type Occurring } from './mark-occurring.ts';
import { replaceGroups } from './replace-groups.ts';
import {
  type FormChange,
  splitChanged,
  type SplitterFor,
  splitWords,
  type WordTables,
} from './split-words.ts';
import { Vocabulary } from './vocabulary.ts';
import { partsOfWord, type WordParts } from './word-parts.ts';

/** A corpus as numbers. */
export interface ReadCorpus {
  readonly corpus: AnalysedCorpus;
  readonly parts: WordParts;
  readonly tables: WordTables;
}

/** And what an edit touched in it. */
export interface UpdatedCorpus extends ReadCorpus {
  /** By number of a key, 1 where the lists of that may be others. */
  readonly keys: Uint8Array;
  /** The same where they may be others beyond the groups that were replaced, or the forms under the key are. */
  readonly anew: Uint8Array;
  /** By number of a key: how often it occurs, in compounds too. */
  readonly occurrences: Uint32Array;
  /** Forms that occur more or less often. */
  readonly forms: readonly string[];
  /** The groups that were read. */
  readonly fresh: AnalysedCorpus;
}

interface Reading {
  readonly analyserFor: (lang: string) => Analyser;
  readonly splitterFor?: SplitterFor | undefined;
}

/** Reads all groups. */
export function readCorpus(
  groups: readonly NumberedGroup[],
  { analyserFor, splitterFor }: Reading,
  visit: VisitRecords,
): ReadCorpus {
  const corpus = analyseGroups(groups, analyserFor, new Vocabulary(), visit);
  const tables: WordTables = {};
  return { corpus, parts: splitWords(corpus.vocabulary, splitterFor, tables), tables };
}

/** Reads only groups that are new or changed. */
export function updateCorpus(
  groups: readonly NumberedGroup[],
  arrangement: Arrangement,
  before: IndexState,
  { analyserFor, splitterFor }: Reading,
  visit: VisitRecords,
): UpdatedCorpus {
  const vocabulary = new Vocabulary(before.vocabulary);
  const known = before.vocabulary.columns.frequency;
  const old: AnalysedCorpus = { ...before.corpus, vocabulary };
  const fresh = analyseGroups(
    arrangement.fresh.flatMap((place) => groups[place] ?? []),
    analyserFor,
    vocabulary,
    (index, records) => {
      visit(arrangement.fresh[index] ?? 0, records);
    },
  );
  const differences = differing(old, fresh, arrangement.replaced);
  const { frequency, size } = vocabulary;
  for (let word = 0; word < size; word++) frequency.set(word, known[word] ?? 0);
  for (const [word, difference] of differences.counts) frequency.add(word, difference);
  const forms = changedForms(vocabulary, differences);
  const cameIn = [...differences.counts.keys()].filter((word) => (known[word] ?? 0) === 0);
  const tables = { ...before.tables };
  const { parts, again } = splitChanged(vocabulary, before.parts, cameIn, forms, splitterFor, tables);
  const corpus = replaceGroups(old, fresh, arrangement, groups);
  const touched = touchedFlags(vocabulary, differences);
  const split = again.filter((word) => !sameParts(before.parts, parts, word));
  for (const word of split) touched.words[word] = 1;
  for (const place of arrangement.moved) markOccurring(corpus, place, touched);
  return {
    corpus,
    parts,
    tables,
    keys: keysTouched(vocabulary, touched, [before.parts, parts]),
    ...updatedKeys(before, { vocabulary, parts }, differences, split),
    forms: [...new Set(forms.map(({ form }) => form))],
    fresh,
  };
}

/** Words of which an occurrence came, went or moved, and keys of which one did that is of no word. */
function touchedFlags({ size, keys }: Vocabulary, differences: Differing): Occurring {
  const touched = { words: new Uint8Array(size), keys: new Uint8Array(keys.count) };
  for (const word of differences.words) touched.words[word] = 1;
  for (const key of differences.keys) touched.keys[key] = 1;
  return touched;
}

/** The keys in whose lists these words are, those of compounds too. */
function keysTouched(
  { key }: Vocabulary,
  { words, keys }: Occurring,
  splits: readonly WordParts[],
): Uint8Array {
  for (let word = 0; word < words.length; word++) {
    if (words[word] === 0) continue;
    keys[key.at(word)] = 1;
    for (const parts of splits) for (const part of partsOfWord(parts, word)) keys[part] = 1;
  }
  return keys;
}

function sameParts(one: WordParts, other: WordParts, word: number): boolean {
  const [before, after] = [partsOfWord(one, word), partsOfWord(other, word)];
  return before.length === after.length && before.every((key, index) => key === after[index]);
}

/** How often each form occurs in a language, and did before, where that is more or less often. */
function changedForms(vocabulary: Vocabulary, { counts }: Differing): readonly FormChange[] {
  const { texts, form, frequency, size } = vocabulary;
  const differences = new Map<string, number>();
  const isChanged = new Uint8Array(texts.count);
  const keyOf = (word: number): string => `${vocabulary.languageOf(word)} ${form.at(word)}`;
  for (const [word, difference] of counts) {
    differences.set(keyOf(word), (differences.get(keyOf(word)) ?? 0) + difference);
    isChanged[form.at(word)] = 1;
  }
  const totals = new Map<string, FormChange>();
  for (let word = 0; word < size; word++) {
    if (isChanged[form.at(word)] === 0) continue;
    const key = keyOf(word);
    const known = totals.get(key)?.after ?? 0;
    const after = known + frequency.at(word);
    totals.set(key, { form: texts.text(form.at(word)), before: after - (differences.get(key) ?? 0), after });
  }
  return [...totals.values()];
}

/**
 * Keys after an edit: how often each occurs, and which must be written anew, not in the chunks of replaced groups alone.
 * @param split words that were known, or are new, and have other parts than before
 */
function updatedKeys(
  before: IndexState,
  { vocabulary, parts }: { readonly vocabulary: Vocabulary; readonly parts: WordParts },
  { counts, keyCounts }: Differing,
  split: readonly number[],
): Pick<UpdatedCorpus, 'anew' | 'occurrences'> {
  const { key, frequency, keys } = vocabulary;
  const occurrences = new Uint32Array(keys.count);
  occurrences.set(before.occurrences);
  const add = (number: number, by: number): void => {
    occurrences[number] = (occurrences[number] ?? 0) + by;
  };
  const anew = new Uint8Array(keys.count);
  for (const word of new Set([...counts.keys(), ...split])) {
    const [was, is] = [before.vocabulary.columns.frequency[word] ?? 0, frequency.at(word)];
    add(key.at(word), is - was);
    for (const part of partsOfWord(before.parts, word)) add(part, -was);
    for (const part of partsOfWord(parts, word)) add(part, is);
    // One form more or less under a key, and the numbers of all may be others.
    if (was === 0 || is === 0) anew[key.at(word)] = 1;
  }
  for (const word of split) {
    anew[key.at(word)] = 1;
    // A word that was nowhere stands in groups that were replaced alone.
    if ((before.vocabulary.columns.frequency[word] ?? 0) === 0) continue;
    for (const some of [before.parts, parts]) for (const part of partsOfWord(some, word)) anew[part] = 1;
  }
  for (const [number, by] of keyCounts) add(number, by);
  return { anew, occurrences };
}
