import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { sharedLength } from './shard-bytes.ts';
import { tableKey } from './table-key.ts';

/** A form of the dictionary. */
export interface DictionaryEntry {
  /** As it is written most often. */
  readonly display: string;
  /** About how often it occurs: a power of two, so that an edit seldom changes the dictionary. */
  readonly count: number;
  /** Whether a term of the glossary is called so. */
  readonly isTerm: boolean;
  /** Keys of the words it may be. */
  readonly keys: readonly string[];
}

const scratch = /* @__PURE__ */ new ByteWriter();

/** Body of a line of the dictionary; read backwards it has no keys. */
export function writeDictionaryEntry(
  form: string,
  { display, count, isTerm, keys }: DictionaryEntry,
): Uint8Array {
  const to = scratch;
  to.clear();
  to.number(Math.floor(Math.log2(Math.max(1, count))) * 2 + (isTerm ? 1 : 0));
  to.text(display === form ? '' : display);
  to.number(keys.length);
  for (const key of keys) {
    const shared = sharedLength(form, key.slice(1));
    to.number(shared);
    to.text(key.slice(1 + shared));
  }
  return to.bytes();
}

/** Throws a RangeError where the bytes make no sense. */
export function readDictionaryEntry(form: string, bytes: Uint8Array): DictionaryEntry {
  const from = new ByteReader(bytes);
  const first = from.number();
  const display = from.text();
  const keys: string[] = [];
  for (let left = from.number(); left > 0; left--)
    keys.push(tableKey('word', form.slice(0, from.number()) + from.text()));
  return {
    display: display === '' ? form : display,
    count: 2 ** Math.floor(first / 2),
    isTerm: first % 2 === 1,
    keys,
  };
}
