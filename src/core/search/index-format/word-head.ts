import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { sharedLength } from './shared-length.ts';
import { tableKey } from './table-key.ts';

/** A spelling under a key. */
interface WordForm {
  /** As the analyser has it in `exact`. */
  readonly exact: string;
  /** Keys of the parts where it is a compound, in the order in which they stand in it. */
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

/** Flags beside the number of forms, and beside the code units that a form has less than the one before. */
const [HAS_LISTS, HAS_NAMES] = [1, 2];
const [IS_COMPOUND, HAS_REST] = [1, 2];

/** Writes forms by how many letters less they share with the one before, the first with the key; parts by where they stand in their form. */
export function writeHead(to: ByteWriter, key: string, head: WordHead, inline: boolean): void {
  const names = head.names.length > 0 ? HAS_NAMES : 0;
  to.number(head.forms.length * 4 + names + (inline ? HAS_LISTS : 0));
  let before = key.slice(1);
  for (const { exact, parts } of head.forms) {
    const shared = sharedLength(before, exact);
    const flags = (parts.length > 0 ? IS_COMPOUND : 0) + (shared < exact.length ? HAS_REST : 0);
    to.number((before.length - shared) * 4 + flags);
    if (shared < exact.length) to.text(exact.slice(shared));
    if (parts.length > 0) writeParts(to, exact, parts);
    before = exact;
  }
  if (names === 0) return;
  to.number(head.names.length);
  for (const { rest, term } of head.names) {
    to.number(rest.length);
    for (const key of rest) to.text(key);
    to.text(term);
  }
}

/** A part mostly begins where the one before it ends, or a letter on, and the last goes on to the end of the form. */
function writeParts(to: ByteWriter, form: string, keys: readonly string[]): void {
  const parts: PlacedPart[] = [];
  for (const key of keys) insert(parts, placedPart(form, key.slice(1)));
  to.number(parts.length);
  let end = 0;
  let left = parts.length;
  for (const { part, at, shared } of parts) {
    to.number(at < end ? 2 * (end - at) - 1 : 2 * (at - end));
    end = at + shared;
    const rest = shared < part.length ? 1 : 0;
    to.number((--left > 0 ? shared : form.length - end) * 2 + rest);
    if (rest === 1) to.text(part, shared);
  }
}

/** In its place among others: of two or three, which most compounds have, sorting takes longer. */
function insert(parts: PlacedPart[], part: PlacedPart): void {
  let place = parts.length;
  for (let before; place > 0 && (before = parts[place - 1]) && isBehind(before, part); place--)
    parts[place] = before;
  parts[place] = part;
}

function isBehind(one: PlacedPart, other: PlacedPart): boolean {
  return one.at > other.at || (one.at === other.at && one.shared > other.shared);
}

interface PlacedPart {
  readonly part: string;
  /** Where in the form it begins, and how many code units it shares with the form from there. */
  readonly at: number;
  readonly shared: number;
}

function placedPart(form: string, part: string): PlacedPart {
  const at = Math.max(0, form.indexOf(part.slice(0, 3)));
  return { part, at, shared: sharedLength(form.slice(at), part) };
}

interface ReadHead {
  readonly head: WordHead;
  /** Whether the lists follow; else they are in chunks. */
  readonly inline: boolean;
}

/** Throws a RangeError where the bytes make no sense. */
export function readHead(from: ByteReader, key: string): ReadHead {
  const first = from.number();
  const forms: WordForm[] = [];
  let exact = key.slice(1);
  for (let index = 0; index < Math.floor(first / 4); index++) {
    const cut = from.number();
    exact = exact.slice(0, Math.max(0, exact.length - Math.floor(cut / 4)));
    if ((cut & HAS_REST) !== 0) exact += from.text();
    forms.push({ exact, parts: (cut & IS_COMPOUND) === 0 ? [] : readParts(from, exact) });
  }
  const names: NameStart[] = [];
  for (let left = (first & HAS_NAMES) === 0 ? 0 : from.number(); left > 0; left--)
    names.push({ rest: readTexts(from), term: from.text() });
  return { head: { forms, names }, inline: (first & HAS_LISTS) !== 0 };
}

function readParts(from: ByteReader, form: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (let left = from.number(); left > 0; left--) {
    const step = from.number();
    const at = step % 2 === 1 ? end - (step + 1) / 2 : end + step / 2;
    const shared = from.number();
    end = left > 1 ? at + (shared >> 1) : form.length - (shared >> 1);
    parts.push(tableKey('word', form.slice(at, end) + (shared % 2 === 1 ? from.text() : '')));
  }
  return parts;
}

function readTexts(from: ByteReader): string[] {
  const texts: string[] = [];
  for (let left = from.number(); left > 0; left--) texts.push(from.text());
  return texts;
}

/** Goes on to what stands behind a head. Throws a RangeError where the bytes make no sense. */
export function skipHead(from: ByteReader): void {
  const first = from.number();
  for (let left = Math.floor(first / 4); left > 0; left--) {
    const cut = from.number();
    if ((cut & HAS_REST) !== 0) skipText(from);
    if ((cut & IS_COMPOUND) === 0) continue;
    for (let parts = from.number(); parts > 0; parts--) {
      from.number();
      if ((from.number() & 1) !== 0) skipText(from);
    }
  }
  for (let names = (first & HAS_NAMES) === 0 ? 0 : from.number(); names > 0; names--) {
    for (let rest = from.number(); rest > 0; rest--) skipText(from);
    skipText(from);
  }
}

function skipText(from: ByteReader): void {
  from.skip(from.number());
}
