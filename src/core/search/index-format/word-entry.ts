import { BitReader } from './bit-reader.ts';
import { BitWriter } from './bit-writer.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { decodePostings } from './decode-postings.ts';
import { encodePostings } from './encode-postings.ts';
import type { Postings } from './postings.ts';
import { SPACES } from './table-key.ts';
import { readHead, type WordHead, writeHead } from './word-head.ts';

/** Postings of a key: of the word itself, and of the compounds it is a part of. */
export interface WordLists {
  readonly own: Postings;
  readonly parts: Postings;
}

/** Everything the index has under one key. */
export interface LoadedWord extends WordLists {
  readonly key: string;
  readonly head: WordHead;
}

/** Whether occurrences under a key have numbers of forms: mentions always, words that have more forms than one. */
export function hasForms(key: string, head: WordHead): boolean {
  return key.startsWith(SPACES.term) || head.forms.length > 1;
}

const bits = /* @__PURE__ */ new BitWriter();

/** Body of a line of words: how many bytes its tail has, the head, and the postings as its tail. Either may be elsewhere. */
export function writeWordBody(
  to: ByteWriter,
  key: string,
  head: WordHead | undefined,
  lists: WordLists | undefined,
  withForms: boolean,
): void {
  bits.clear();
  if (lists) {
    encodePostings(bits, lists.own, withForms);
    encodePostings(bits, lists.parts, false);
  }
  to.number(bits.bytes);
  if (head) writeHead(to, key, head, lists !== undefined);
  bits.appendTo(to);
}

export interface WordEntry {
  readonly head: WordHead;
  /** Undefined where they are in chunks. */
  readonly lists: WordLists | undefined;
}

/** Throws a RangeError where the bytes make no sense. */
export function readWordEntry(key: string, from: ByteReader): WordEntry {
  const tail = from.number();
  const { head, inline } = readHead(from, key);
  return { head, lists: inline ? listsIn(from.take(tail), hasForms(key, head)) : undefined };
}

/** The lists of a chunk. Throws a RangeError where the bytes make no sense. */
export function readChunk(from: ByteReader, withForms: boolean): WordLists {
  return listsIn(from.take(from.number()), withForms);
}

function listsIn(tail: Uint8Array, withForms: boolean): WordLists {
  const from = new BitReader(tail);
  return { own: decodePostings(from, withForms), parts: decodePostings(from, false) };
}
