import { BitReader } from './bit-reader.ts';
import { BitWriter } from './bit-writer.ts';
import { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { decodePostings } from './decode-postings.ts';
import { encodePostings } from './encode-postings.ts';
import type { Postings } from './postings.ts';
import { sharedLength } from './shard-bytes.ts';
import { SPACES, tableKey } from './table-key.ts';

/** A spelling under a key. */
interface WordForm {
  /** As the analyser has it in `exact`. */
  readonly exact: string;
  /** Keys of the parts where it is a compound. */
  readonly parts: readonly string[];
}

/** A name of a term that begins with this word. */
export interface NameStart {
  /** Keys of the words after the first. */
  readonly rest: readonly string[];
  /** Slug of the term. */
  readonly term: string;
}

/** What stands under a word's key, but for its postings. Of a term: its names as forms. */
export interface WordHead {
  readonly forms: readonly WordForm[];
  readonly names: readonly NameStart[];
}

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

/** Writes forms by how many letters less they share with the one before, the first with the key; parts by what they share with their form. */
function writeHead(to: ByteWriter, key: string, head: WordHead, inline: boolean): void {
  to.number(head.forms.length * 2 + (inline ? 1 : 0));
  let before = key.slice(1);
  for (const { exact, parts } of head.forms) {
    const shared = sharedLength(before, exact);
    to.number((before.length - shared) * 2 + (parts.length > 0 ? 1 : 0));
    to.text(exact.slice(shared));
    if (parts.length > 0) writeParts(to, exact, parts);
    before = exact;
  }
  to.number(head.names.length);
  for (const { rest, term } of head.names) {
    to.number(rest.length);
    for (const key of rest) to.text(key);
    to.text(term);
  }
}

function writeParts(to: ByteWriter, form: string, parts: readonly string[]): void {
  to.number(parts.length);
  for (const key of parts) {
    const part = key.slice(1);
    const at = Math.max(0, form.indexOf(part.slice(0, 3)));
    const shared = sharedLength(form.slice(at), part);
    to.number(at);
    to.number(shared);
    to.text(part.slice(shared));
  }
}

function readParts(from: ByteReader, form: string): string[] {
  return Array.from({ length: from.number() }, () => {
    const at = from.number();
    return tableKey('word', form.slice(at, at + from.number()) + from.text());
  });
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
  const tail = bits.view();
  to.number(tail.length);
  if (head) writeHead(to, key, head, lists !== undefined);
  to.append(tail);
}

export interface WordEntry {
  readonly head: WordHead;
  /** Undefined where they are in chunks. */
  readonly lists: WordLists | undefined;
}

/** Throws a RangeError where the bytes make no sense. */
export function readWordEntry(key: string, bytes: Uint8Array): WordEntry {
  const from = new ByteReader(bytes);
  const tail = from.number();
  const count = from.number();
  const forms: WordForm[] = [];
  let exact = key.slice(1);
  for (let index = 0; index < Math.floor(count / 2); index++) {
    const cut = from.number();
    exact = exact.slice(0, Math.max(0, exact.length - Math.floor(cut / 2))) + from.text();
    forms.push({ exact, parts: cut % 2 === 1 ? readParts(from, exact) : [] });
  }
  const names: NameStart[] = [];
  for (let left = from.number(); left > 0; left--) names.push({ rest: readTexts(from), term: from.text() });
  const head = { forms, names };
  return { head, lists: count % 2 === 1 ? listsIn(from.take(tail), hasForms(key, head)) : undefined };
}

/** The lists of a chunk. Throws a RangeError where the bytes make no sense. */
export function readChunk(bytes: Uint8Array, withForms: boolean): WordLists {
  const from = new ByteReader(bytes);
  return listsIn(from.take(from.number()), withForms);
}

function listsIn(tail: Uint8Array, withForms: boolean): WordLists {
  const from = new BitReader(tail);
  return { own: decodePostings(from, withForms), parts: decodePostings(from, false) };
}

function readTexts(from: ByteReader): string[] {
  const texts: string[] = [];
  for (let left = from.number(); left > 0; left--) texts.push(from.text());
  return texts;
}
