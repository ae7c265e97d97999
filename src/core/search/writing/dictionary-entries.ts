import { type DictionaryEntry, writeDictionaryEntry } from '../index-format/dictionary-entry.ts';
import type { TableEntry } from '../index-format/shard-table.ts';
import { reversed, tableKey } from '../index-format/table-key.ts';

/** A spelling that occurs, for the dictionary. */
export interface CountedWord {
  readonly exact: string;
  readonly form: string;
  readonly key: string;
  readonly frequency: number;
}

/** The dictionary, forwards and backwards: every form but stop words. `termForms` are forms that are names of terms. */
export function dictionaryEntries(
  words: readonly CountedWord[],
  termForms: ReadonlySet<string>,
): TableEntry[] {
  const byForm = Map.groupBy(words, ({ form }) => form.toLowerCase());
  const entries: TableEntry[] = [];
  for (const [form, spellings] of byForm) {
    const best = spellings.reduce((a, b) => (isBefore(b, a) ? b : a));
    const entry: DictionaryEntry = {
      display: best.exact,
      count: spellings.reduce((sum, { frequency }) => sum + frequency, 0),
      isTerm: spellings.some((word) => termForms.has(word.form)),
      keys: [...new Set(spellings.map(({ key }) => key))].sort(),
    };
    const back = writeDictionaryEntry(form, { ...entry, display: form, keys: [] });
    entries.push(
      { key: tableKey('forward', form), body: writeDictionaryEntry(form, entry) },
      { key: tableKey('backward', reversed(form)), body: back },
    );
  }
  return entries;
}

function isBefore(a: CountedWord, b: CountedWord): boolean {
  return a.frequency > b.frequency || (a.frequency === b.frequency && a.exact < b.exact);
}
