import type { Analyser } from '../analysis/token.ts';
import {
  type AnalysedCorpus,
  analyseGroups,
  type NumberedGroup,
  type VisitRecords,
} from './analyse-groups.ts';
import { type Differing, differing } from './differing.ts';
import type { IndexState } from './index-state.ts';
import { replaceGroups } from './replace-groups.ts';
import { splitChanged, type SplitterFor, splitWords, type WordTables } from './split-words.ts';
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
  /** Numbers of keys. */
  readonly keys: ReadonlySet<number>;
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

/**
 * Reads only groups that changed.
 * @param changed their places in the order of groups, ascending
 */
export function updateCorpus(
  groups: readonly NumberedGroup[],
  changed: readonly number[],
  before: IndexState,
  { analyserFor, splitterFor }: Reading,
  visit: VisitRecords,
): UpdatedCorpus {
  const vocabulary = new Vocabulary(before.vocabulary);
  const known = before.vocabulary.columns.frequency;
  const old: AnalysedCorpus = { ...before.corpus, vocabulary };
  const fresh = analyseGroups(
    changed.flatMap((place) => groups[place] ?? []),
    analyserFor,
    vocabulary,
    (index, records) => {
      visit(changed[index] ?? 0, records);
    },
  );
  const differences = differing(old, fresh, changed);
  const { frequency, size } = vocabulary;
  for (let word = 0; word < size; word++) frequency.set(word, known[word] ?? 0);
  for (const [word, difference] of differences.counts) frequency.add(word, difference);
  const forms = changedForms(vocabulary, differences);
  const cameIn = [...differences.counts.keys()].filter((word) => (known[word] ?? 0) === 0);
  const tables = { ...before.tables };
  const { parts, again } = splitChanged(vocabulary, before.parts, cameIn, forms, splitterFor, tables);
  return {
    corpus: replaceGroups(old, fresh, changed),
    parts,
    tables,
    keys: touchedKeys(vocabulary, differences, before.parts, parts, again),
    forms: [...forms.keys()],
    fresh,
  };
}

function touchedKeys(
  vocabulary: Vocabulary,
  differences: Differing,
  before: WordParts,
  after: WordParts,
  splitAgain: readonly number[],
): ReadonlySet<number> {
  const words = new Set(differences.words);
  const touched = new Set(differences.keys);
  for (const word of splitAgain) if (!sameParts(before, after, word)) words.add(word);
  for (const word of words) {
    touched.add(vocabulary.key.at(word));
    for (const parts of [before, after]) for (const part of partsOfWord(parts, word)) touched.add(part);
  }
  return touched;
}

function sameParts(one: WordParts, other: WordParts, word: number): boolean {
  const [before, after] = [partsOfWord(one, word), partsOfWord(other, word)];
  return before.length === after.length && before.every((key, index) => key === after[index]);
}

/** How often each form that now occurs more or less often does, and did before. */
function changedForms(
  { texts, form, frequency, size }: Vocabulary,
  { counts }: Differing,
): ReadonlyMap<string, { readonly before: number; readonly after: number }> {
  const differences = new Map<number, number>();
  for (const [word, difference] of counts)
    differences.set(form.at(word), (differences.get(form.at(word)) ?? 0) + difference);
  const totals = new Map<number, number>();
  const isChanged = new Uint8Array(texts.count);
  for (const number of differences.keys()) isChanged[number] = 1;
  for (let word = 0; word < size; word++) {
    const number = form.at(word);
    if (isChanged[number] === 1) totals.set(number, (totals.get(number) ?? 0) + frequency.at(word));
  }
  return new Map(
    [...differences].map(([number, difference]) => {
      const after = totals.get(number) ?? 0;
      return [texts.text(number), { before: after - difference, after }];
    }),
  );
}
