import type { Analyser } from '../analysis/token.ts';
import { type AnalysedCorpus, analyseGroups, type NumberedGroup } from './analyse-groups.ts';
import { type Differing, differing } from './differing.ts';
import type { IndexState } from './index-state.ts';
import { replaceGroups } from './replace-groups.ts';
import { type Parts, splitChanged, type SplitterFor, splitWords } from './split-words.ts';
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
  const known = vocabulary.words.map(({ frequency }) => frequency);
  const fresh = analyseGroups(
    changed.flatMap((place) => groups[place] ?? []),
    analyserFor,
    vocabulary,
  );
  const differences = differing(before.corpus, fresh, changed);
  for (const [number, word] of vocabulary.words.entries())
    word.frequency = (known[number] ?? 0) + (differences.counts.get(number) ?? 0);
  const corpus = replaceGroups(before.corpus, fresh, changed);
  const forms = changedForms(vocabulary, differences);
  const isNew = (word: number): boolean => (known[word] ?? 0) === 0;
  const partsOf = splitChanged(vocabulary, before.partsOf, isNew, forms, splitterFor);
  const words = new Set(differences.words);
  const touched = new Set(differences.keys);
  for (const [word, parts] of partsOf.entries()) if (parts !== before.partsOf[word]) words.add(word);
  for (const word of words) {
    const key = vocabulary.words[word]?.key;
    if (key !== undefined) touched.add(key);
    for (const part of [...(before.partsOf[word] ?? []), ...(partsOf[word] ?? [])]) touched.add(part);
  }
  return { corpus, partsOf, touched, forms: new Set(forms.keys()), read: changed.length };
}

/** How often each form that now occurs more or less often does, and did before. */
function changedForms(
  { words }: Vocabulary,
  { counts }: Differing,
): ReadonlyMap<string, { readonly before: number; readonly after: number }> {
  const differences = new Map<string, number>();
  for (const [word, difference] of counts) {
    const form = words[word]?.form ?? '';
    differences.set(form, (differences.get(form) ?? 0) + difference);
  }
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
