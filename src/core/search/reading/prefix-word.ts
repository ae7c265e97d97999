import { foldAccents } from '../analysis/fold-accents.ts';
import { type DictionaryEntry, readDictionaryEntry } from '../index-format/dictionary-entry.ts';
import { tableKey } from '../index-format/table-key.ts';
import type { LoadedWord } from '../index-format/word-entry.ts';
import type { QueryPrefix } from '../query/parsed-query.ts';
import { inverseFrequency } from '../ranking/bm25.ts';
import { type RankSource, type RankWord, recordCount } from '../ranking/rank-word.ts';
import type { IndexAccess } from './index-access.ts';

/** Forms that `a*` stands for at most, the commonest: all of them would fetch half of the index. */
const MOST_FORMS = 64;

/** Every word that begins so. */
export async function prefixWord({ text, form }: QueryPrefix, index: IndexAccess): Promise<RankWord> {
  const forms = (await formsWith(form, index)).toSorted(byCount).slice(0, MOST_FORMS);
  const wanted = new Set(forms.map(([found]) => found));
  const keys = [...new Set(forms.flatMap(([found, { keys }]) => keys ?? stemKeys(found, index)))].sort();
  const loaded = await Promise.all(keys.map(index.readWord));
  const lists = loaded.map((word) => ({ word, weights: weightsOf(word, wanted) }));
  const count = lists.reduce((sum, { word }) => sum + recordCount(word.own), 0);
  const idf = inverseFrequency(index.root.records, count);
  const sources = lists.map(({ word, weights }): RankSource => ({
    kind: 'exact',
    list: word.own,
    formWeights: weights,
    weight: 0,
    idf,
  }));
  return { text: `${text}*`, sources, isRequired: false };
}

function stemKeys(form: string, { analysers: [main] }: IndexAccess): readonly string[] {
  return main ? [tableKey('word', main.stem(form))] : [];
}

/** Lines of the dictionary that begin with a form, accents folded. */
export async function formsWith(
  prefix: string,
  { store }: Pick<IndexAccess, 'store'>,
): Promise<readonly (readonly [string, DictionaryEntry])[]> {
  const first = tableKey('forward', prefix);
  const lines = await store.lines(first, `${first}\uffff`);
  return lines.map(([key, body]) => [key.slice(1), readDictionaryEntry(key.slice(1), body)] as const);
}

function byCount(
  [a, one]: readonly [string, DictionaryEntry],
  [b, other]: readonly [string, DictionaryEntry],
): number {
  return other.count - one.count || (a < b ? -1 : 1);
}

function weightsOf({ head }: LoadedWord, wanted: ReadonlySet<string>): readonly number[] {
  return head.forms.map(({ exact }) => (wanted.has(foldAccents(exact.toLowerCase())) ? 1 : 0));
}
