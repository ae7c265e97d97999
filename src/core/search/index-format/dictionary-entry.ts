import { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { sharedLength } from './shared-length.ts';
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

/**
 * Body of a line of the dictionary; read backwards it has no keys. Most forms are written as they are, and are one word
 * whose stem is their beginning: of these only the length of the ending is written.
 */
export function writeDictionaryEntry(
  to: ByteWriter,
  form: string,
  { display, count, isTerm, keys }: DictionaryEntry,
): void {
  const only = keys[0] ?? '';
  const isPlain =
    display === form && (keys.length === 0 || (keys.length === 1 && form.startsWith(only.slice(1))));
  const first = (31 - Math.clz32(Math.max(1, count))) * 2 + (isTerm ? 1 : 0);
  to.number(first * 2 + (isPlain ? 1 : 0));
  if (!isPlain) {
    to.text(display === form ? '' : display);
    to.number(keys.length);
    for (const key of keys) {
      const shared = sharedLength(form, key.slice(1));
      to.number(shared);
      to.text(key, 1 + shared);
    }
  } else if (keys.length > 0) to.number(form.length - (only.length - 1));
}

/** Throws a RangeError where the bytes make no sense. */
export function readDictionaryEntry(form: string, bytes: Uint8Array): DictionaryEntry {
  const from = new ByteReader(bytes);
  const first = from.number();
  const facts = { count: 2 ** Math.floor(first / 4), isTerm: (first >> 1) % 2 === 1 };
  if (first % 2 === 1) {
    if (from.isAtEnd) return { display: form, keys: [], ...facts };
    return { display: form, keys: [tableKey('word', form.slice(0, form.length - from.number()))], ...facts };
  }
  const display = from.text();
  const keys: string[] = [];
  for (let left = from.number(); left > 0; left--)
    keys.push(tableKey('word', form.slice(0, from.number()) + from.text()));
  return { display: display === '' ? form : display, keys, ...facts };
}
