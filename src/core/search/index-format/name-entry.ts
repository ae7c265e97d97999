import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** A term as it is suggested under one of its names. */
export interface NameEntry {
  readonly slug: string;
  readonly term: string;
  readonly type: string;
  readonly line: string;
  /** Mentions in the articles, to the power of two below. */
  readonly mentions: number;
}

/** Body of the line of a name; several terms may have it. */
export function writeNameEntries(to: ByteWriter, entries: readonly NameEntry[]): void {
  to.number(entries.length);
  for (const { slug, term, type, line, mentions } of entries) {
    for (const text of [slug, term, type, line]) to.text(text);
    to.number(mentions === 0 ? 0 : Math.floor(Math.log2(mentions)) + 1);
  }
}

/** Throws a RangeError where the bytes make no sense. */
export function readNameEntries(from: ByteReader): NameEntry[] {
  const entries: NameEntry[] = [];
  for (let left = from.number(); left > 0; left--) {
    const [slug, term, type, line] = [from.text(), from.text(), from.text(), from.text()];
    const power = from.number();
    entries.push({ slug, term, type, line, mentions: power === 0 ? 0 : 2 ** (power - 1) });
  }
  return entries;
}
