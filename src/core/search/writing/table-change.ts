import { reversed, SPACES, tableKey } from '../index-format/table-key.ts';
import { dictionaryEntries } from './dictionary-entries.ts';
import { groupTableEntries } from './group-table-entries.ts';
import { kindEntries } from './kind-entries.ts';
import { changedNames, type GlossaryNames, type NameState } from './name-state.ts';
import { nameEntries } from './names-of-terms.ts';
import type { UpdatedCorpus } from './update-corpus.ts';
import type { TableChange } from './update-table.ts';
import { wordEntries } from './word-entries.ts';
import type { IndexInput } from './written-index.ts';

/** What an edit touched: numbers of keys, and forms. */
export interface Touched {
  readonly keys: ReadonlySet<number>;
  /** In lower case. */
  readonly forms: ReadonlySet<string>;
}

/**
 * The lines of the table that may have changed: those of touched words and forms, and the small spaces as a whole.
 * @param touched undefined where everything is to be written
 */
export function tableChange(
  { numbered, terms }: Pick<IndexInput, 'numbered' | 'terms'>,
  { corpus, partsOf }: UpdatedCorpus,
  names: GlossaryNames,
  touched: Touched | undefined,
): TableChange {
  const { vocabulary } = corpus;
  for (const key of [...names.starts.keys(), ...names.ofTerm.keys()]) vocabulary.key(key);
  const counted = vocabulary.words.filter(
    ({ stop, form, frequency }) => !stop && frequency > 0 && (touched?.forms.has(form.toLowerCase()) ?? true),
  );
  const withKeys = counted.map((word) => ({ ...word, key: vocabulary.keys[word.key] ?? '' }));
  const entries = [
    ...wordEntries(corpus, partsOf, names, (key) => touched?.keys.has(key) ?? true),
    ...dictionaryEntries(withKeys, names.forms),
    ...nameEntries(terms),
    ...kindEntries(corpus),
    ...groupTableEntries(numbered),
  ];
  return { entries, stays: touched ? staysUnless(touched, vocabulary.keys) : () => false };
}

/** Keys and forms that an edit touched, by their words and by their names. */
export function touchedBy(
  { corpus, touched, forms }: UpdatedCorpus,
  names: NameState,
  before: NameState | undefined,
): Touched | undefined {
  if (!before || !touched || !forms) return undefined;
  const changed = changedNames(before, names);
  const { vocabulary } = corpus;
  return {
    keys: new Set([...touched, ...changed.keys.map((key) => vocabulary.key(key))]),
    forms: new Set([...forms, ...changed.forms].map((form) => form.toLowerCase())),
  };
}

function staysUnless(touched: Touched, keys: readonly string[]): (key: string) => boolean {
  const gone = new Set([...touched.keys].map((key) => keys[key] ?? ''));
  const dictionary = new Set(
    [...touched.forms].flatMap((form) => [tableKey('forward', form), tableKey('backward', reversed(form))]),
  );
  return (key) => {
    const space = key.charAt(0);
    if (space === SPACES.forward || space === SPACES.backward) return !dictionary.has(key);
    if (space === SPACES.name || space === SPACES.groups || space === SPACES.path) return false;
    const chunk = key.indexOf('\u0001');
    const word = chunk === -1 ? key : key.slice(0, chunk);
    return !gone.has(word) && !word.startsWith(KIND_LIST);
  };
}

const KIND_LIST = tableKey('stop', '#');
