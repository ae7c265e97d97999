import type { ByteReader } from './byte-reader.ts';
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
  /** Keys of the words it may be; undefined where that is one, under the stem that the main language gives the form. */
  readonly keys: readonly string[] | undefined;
}

/** Body of a line of the dictionary. Most forms are written as they are and have the stem that is expected: no more is said of them. */
export function writeDictionaryEntry(
  to: ByteWriter,
  form: string,
  { display, count, isTerm, keys }: DictionaryEntry,
): void {
  const isPlain = display === form && keys === undefined;
  const first = (31 - Math.clz32(Math.max(1, count))) * 2 + (isTerm ? 1 : 0);
  to.number(first * 2 + (isPlain ? 1 : 0));
  if (isPlain) return;
  to.text(display === form ? '' : display);
  to.number(keys?.length ?? 0);
  for (const key of keys ?? []) {
    const shared = sharedLength(form, key.slice(1));
    to.number(shared);
    to.text(key, 1 + shared);
  }
}

/** Throws a RangeError where the bytes make no sense. */
export function readDictionaryEntry(form: string, from: ByteReader): DictionaryEntry {
  const first = from.number();
  const facts = { count: 2 ** Math.floor(first / 4), isTerm: (first >> 1) % 2 === 1 };
  if (first % 2 === 1) return { display: form, keys: undefined, ...facts };
  const display = from.text();
  const keys: string[] = [];
  for (let left = from.number(); left > 0; left--)
    keys.push(tableKey('word', form.slice(0, from.number()) + from.text()));
  return { display: display === '' ? form : display, keys: keys.length === 0 ? undefined : keys, ...facts };
}
