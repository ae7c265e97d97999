import type { Analyser } from '../analysis/token.ts';
import { type AnalysedCorpus, analyseGroups, type NumberedGroup } from './analyse-groups.ts';
import type { IndexState } from './index-state.ts';
import { replaceGroups } from './replace-groups.ts';
import { type Parts, splitChanged, type SplitterFor, splitWords } from './split-words.ts';
import { visitUnits } from './visit-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A corpus as numbers, and which of its keys an edit touched. */
export interface UpdatedCorpus {
  readonly corpus: AnalysedCorpus;
  readonly partsOf: readonly Parts[];
  /** Numbers of keys; undefined where all are to be written. */
  readonly touched: ReadonlySet<number> | undefined;
  /** Forms whose frequency changed. */
  readonly forms: ReadonlySet<string> | undefined;
  /** Groups that were read. */
  readonly read: number;
}

interface Reading {
  readonly analyserFor: (lang: string) => Analyser;
  readonly splitterFor?: SplitterFor | undefined;
}

/** Reads all groups. */
export function readCorpus(
  groups: readonly NumberedGroup[],
  { analyserFor, splitterFor }: Reading,
): UpdatedCorpus {
  const corpus = analyseGroups(groups, analyserFor);
  const partsOf = splitWords(corpus.vocabulary, splitterFor);
  return { corpus, partsOf, touched: undefined, forms: undefined, read: groups.length };
}

/** Reads only groups that changed, given by their places in the order of groups. */
export function updateCorpus(
  groups: readonly NumberedGroup[],
  changed: readonly number[],
  before: IndexState,
  { analyserFor, splitterFor }: Reading,
): UpdatedCorpus {
  const { vocabulary } = before.corpus;
  const words = new Set<number>();
  const touched = new Set<number>();
  const note = { word: (word: number) => words.add(word), key: (key: number) => touched.add(key) };
  for (const place of changed) visitUnits(before.corpus, place, note);
  for (const place of changed)
    visitUnits(before.corpus, place, {
      word: (word) => {
        addTo(vocabulary, word, -1);
      },
      key: () => undefined,
    });
  const fresh = analyseGroups(
    changed.flatMap((place) => groups[place] ?? []),
    analyserFor,
    vocabulary,
  );
  for (const place of changed.keys()) visitUnits(fresh, place, note);
  const corpus = replaceGroups(before.corpus, fresh, changed);
  const forms = changedForms(before, corpus, changed, fresh);
  const partsOf = splitChanged(vocabulary, before.partsOf, forms, splitterFor);
  for (const [word, parts] of partsOf.entries()) if (parts !== before.partsOf[word]) words.add(word);
  for (const word of words) {
    const key = vocabulary.words[word]?.key;
    if (key !== undefined) touched.add(key);
    for (const part of [...(before.partsOf[word] ?? []), ...(partsOf[word] ?? [])]) touched.add(part);
  }
  return { corpus, partsOf, touched, forms: new Set(forms.keys()), read: changed.length };
}

function addTo({ words }: Vocabulary, word: number, count: number): void {
  const found = words[word];
  if (found) found.frequency += count;
}

/** How often each form of the changed groups occurs now, and occurred before. */
function changedForms(
  before: IndexState,
  corpus: AnalysedCorpus,
  changed: readonly number[],
  fresh: AnalysedCorpus,
): ReadonlyMap<string, { readonly before: number; readonly after: number }> {
  const { words } = corpus.vocabulary;
  const differences = new Map<string, number>();
  const count = (of: AnalysedCorpus, places: Iterable<number>, sign: number): void => {
    const word = (number: number): void => {
      const form = words[number]?.form ?? '';
      differences.set(form, (differences.get(form) ?? 0) + sign);
    };
    for (const place of places) visitUnits(of, place, { word, key: () => undefined });
  };
  count(before.corpus, changed, -1);
  count(fresh, changed.keys(), 1);
  const totals = new Map<string, number>();
  for (const { form, frequency } of words)
    if (differences.has(form)) totals.set(form, (totals.get(form) ?? 0) + frequency);
  return new Map(
    [...differences].map(([form, difference]) => {
      const after = totals.get(form) ?? 0;
      return [form, { before: after - difference, after }];
    }),
  );
}
