import type { FormCounts } from '../analysis/compound-words.ts';
import type { SplitCompound } from '../analysis/token.ts';
import type { KeptWordTable } from '../analysis/word-table.ts';
import { tableKey } from '../index-format/table-key.ts';
import { compoundParts } from './compound-parts.ts';
import { formCounts } from './form-counts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { replaceParts, wordParts, type WordParts } from './word-parts.ts';

/** What takes compounds of a language apart, given the forms of a dossier; undefined where there are none to take apart. */
export type SplitterFor = (lang: string, forms: FormCounts, tables: WordTables) => SplitCompound | undefined;

/** What splitters made of dictionaries, by language, for the next time: reading one takes longer than to use it for an edit. */
export type WordTables = Record<string, KeptWordTable>;

/**
 * Occurrences from which a splitter may take a form for a word. It may not depend on more than which forms reach that, so
 * that an edit changes few splits.
 */
const REPEATED = 2;

/** The parts of every word of a corpus. */
export function splitWords(
  vocabulary: Vocabulary,
  splitterFor: SplitterFor | undefined,
  tables: WordTables,
): WordParts {
  const partsOf = partsIn(vocabulary, splitterFor, tables);
  return wordParts(vocabulary.size, partsOf);
}

/**
 * The parts of the words that an edit may have changed: new ones, and those that contain a form which the dossier now has
 * often enough, or no longer. The others keep theirs.
 * @param fresh words that occurred nowhere before
 */
export function splitChanged(
  vocabulary: Vocabulary,
  before: WordParts,
  fresh: readonly number[],
  changedForms: readonly FormChange[],
  splitterFor: SplitterFor | undefined,
  tables: WordTables,
): SplitAgain {
  const crossed = changedForms
    .filter((count) => count.before < REPEATED !== count.after < REPEATED)
    .map(({ form }) => form);
  const again = new Set(fresh);
  const { texts, form, frequency, size } = vocabulary;
  for (let word = 0; crossed.length > 0 && word < size; word++) {
    if (frequency.at(word) === 0) continue;
    const text = texts.text(form.at(word));
    if (crossed.some((other) => text.includes(other) && text !== other)) again.add(word);
  }
  const partsOf = partsIn(vocabulary, splitterFor, tables);
  const inOrder = [...again].sort((one, other) => one - other);
  return { parts: replaceParts(before, size, inOrder, partsOf), again: inOrder };
}

/** How often a form occurred in a language, and does now. */
export interface FormChange {
  readonly form: string;
  readonly before: number;
  readonly after: number;
}

/** The parts of all words, and which of these were split anew. */
interface SplitAgain {
  readonly parts: WordParts;
  readonly again: readonly number[];
}

/** One splitter a language, made when it is first needed: dictionaries are large. */
function splitters(
  vocabulary: Vocabulary,
  splitterFor: SplitterFor | undefined,
  tables: WordTables,
): (lang: string) => SplitCompound | undefined {
  const made = new Map<string, SplitCompound | undefined>();
  return (lang) => {
    if (!made.has(lang)) made.set(lang, splitterFor?.(lang, formCounts(vocabulary, lang), tables));
    return made.get(lang);
  };
}

/** Gives the keys of the parts of a word that is a compound; none where it is not. */
function partsIn(
  vocabulary: Vocabulary,
  splitterFor: SplitterFor | undefined,
  tables: WordTables,
): (word: number) => readonly number[] {
  const splitterOf = splitters(vocabulary, splitterFor, tables);
  // A few thousand words make up all compounds.
  const known = new Map<string, number>();
  const keyOf = (part: string): number => {
    let key = known.get(part);
    if (key === undefined) known.set(part, (key = vocabulary.keys.number(tableKey('word', part))));
    return key;
  };
  return (word) => {
    const stop = vocabulary.isStop(word);
    const form = stop ? '' : vocabulary.texts.text(vocabulary.form.at(word));
    const parts = compoundParts({ form, stop }, splitterOf(vocabulary.languageOf(word)));
    return parts.length === 0 ? NONE : parts.map(keyOf);
  };
}

const NONE: readonly number[] = [];
