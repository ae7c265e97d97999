import type { TableEntry } from '../index-format/shard-table.ts';
import { SPACES } from '../index-format/table-key.ts';
import type { NameStart, WordHead } from '../index-format/word-entry.ts';
import { wordTableEntries } from '../index-format/word-table-entries.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';
import { invert } from './invert.ts';
import { postingsMaker } from './postings-maker.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface KeyNames {
  /** Names of terms by the key of their first word. */
  readonly starts: ReadonlyMap<string, readonly NameStart[]>;
  /** Names of a term, by its key. */
  readonly ofTerm: ReadonlyMap<string, readonly string[]>;
}

/**
 * Lines of the table of words, stop words and terms of a corpus, unsorted; none for a key under which nothing is left.
 * @param partsOf numbers of the keys of the parts of each word, where it is a compound
 * @param isWanted which keys, by number
 */
export function wordEntries(
  corpus: AnalysedCorpus,
  partsOf: readonly (readonly number[] | undefined)[],
  names: KeyNames,
  isWanted: (key: number) => boolean,
): TableEntry[] {
  const { vocabulary } = corpus;
  const forms = formsByKey(vocabulary, partsOf, isWanted);
  const inverted = invert(corpus, partsOf, isWanted);
  const ownOf = postingsMaker(corpus, inverted);
  const partsListOf = postingsMaker(corpus, inverted);
  const entries: TableEntry[] = [];
  for (const [number, key] of vocabulary.keys.entries()) {
    if (!isWanted(number)) continue;
    const isTerm = key.startsWith(SPACES.term);
    const { list = [], numbers = NO_NUMBERS } = forms.get(number) ?? {};
    const own = ownOf(number * 2, isTerm ? asIs : (word) => numbers.get(word) ?? 0);
    const parts = partsListOf(number * 2 + 1, () => 0);
    const shown = names.ofTerm.get(key) ?? [];
    const head: WordHead = {
      forms: isTerm ? shown.map((exact) => ({ exact, parts: [] })) : list,
      names: names.starts.get(key) ?? [],
    };
    if (own.count + parts.count + head.names.length + head.forms.length === 0) continue;
    for (const entry of wordTableEntries(key, head, { own, parts })) entries.push(entry);
  }
  return entries;
}

const asIs = (number: number): number => number;
const NO_NUMBERS: ReadonlyMap<number, number> = new Map();

interface Forms {
  readonly list: WordHead['forms'];
  /** Number of the word → number of its form. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** The spellings under each key, sorted, so that they do not depend on the order of the articles. */
function formsByKey(
  { words, keys }: Vocabulary,
  partsOf: readonly (readonly number[] | undefined)[],
  isWanted: (key: number) => boolean,
): Map<number, Forms> {
  const byKey = new Map<number, number[]>();
  for (const [number, { key, frequency }] of words.entries()) {
    if (frequency === 0 || !isWanted(key)) continue;
    const known = byKey.get(key);
    if (known) known.push(number);
    else byKey.set(key, [number]);
  }
  const textOf = (key: number): string => keys[key] ?? '';
  return new Map(
    [...byKey].map(([key, some]) => {
      const byExact = Map.groupBy(some, (number) => words[number]?.exact ?? '');
      const numbers = new Map<number, number>();
      const list = [...byExact.keys()].sort().map((exact, index) => {
        const same = byExact.get(exact) ?? [];
        for (const number of same) numbers.set(number, index);
        const parts = same.flatMap((number) => partsOf[number] ?? []);
        return { exact, parts: parts.length === 0 ? [] : [...new Set(parts.map(textOf))].sort() };
      });
      return [key, { list, numbers }];
    }),
  );
}
