import { decodeString } from 'micromark-util-decode-string';
import type { Citation } from '../core/schema/citation.ts';
import { readCitation } from './read-citation.ts';

/** `[@key, p. 3]` as it stands in a body. */
export interface WrittenCitation {
  /** As written, with its brackets. */
  readonly value: string;
  /** Place of the first bracket in the body, from 1. */
  readonly line: number;
  readonly column: number;
  /** The white space beside it, which is no text of the passage either. */
  readonly before: string;
  readonly after: string;
}

/** What was written, as a citation; places of its works are of the body. */
export function citationOf({ value, line, column, before, after }: WrittenCitation): Citation {
  const items = (readCitation(value.slice(1, -1)) ?? []).map(({ at, prefix, suffix, ...item }) => ({
    ...item,
    prefix: plain(prefix),
    suffix: plain(suffix),
    ...placeOf(value.slice(0, at + 1), line, column),
  }));
  return { items, source: before + decodeString(value) + after };
}

function plain(text: string): string {
  return decodeString(text).replace(/\s+/g, ' ');
}

function placeOf(before: string, line: number, column: number): { line: number; column: number } {
  const lines = before.split(/\r\n|\r|\n/);
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}
