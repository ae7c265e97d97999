import type { CitedItem } from '../core/schema/citation.ts';
import { type LocatorReading, readLocator } from './read-locator.ts';

/** A work of a citation, and where its `@` stands in the text that was read, in UTF-16 code units. */
export interface ReadItem extends Omit<CitedItem, 'line' | 'column'> {
  readonly at: number;
}

/** A key as Pandoc has it: letters and digits, single punctuation marks within; or anything in braces. */
const KEY = /(-?)@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*))/gu;

/**
 * Reads what stands between the brackets of `[see @key, p. 3; -@other]`. Undefined where it is no citation: every part
 * between semicolons must have a key, which stands at the start of a word, so that neither an address of electronic
 * mail nor code nor `\@` is one.
 */
export function readCitation(text: string, reading: LocatorReading = {}): ReadItem[] | undefined {
  const items: ReadItem[] = [];
  let start = 0;
  for (const part of text.split(';')) {
    const item = readPart(part, start, reading);
    if (!item) return undefined;
    items.push(item);
    start += part.length + 1;
  }
  return items;
}

function readPart(part: string, start: number, reading: LocatorReading): ReadItem | undefined {
  for (const match of part.matchAll(KEY)) {
    const [whole, minus = '', braced, plain] = match;
    const before = part.slice(0, match.index);
    if (!/(?:^|\s)$/.test(before)) continue;
    return {
      key: braced ?? plain ?? '',
      prefix: before.trim(),
      suppressAuthor: minus !== '',
      at: start + match.index + minus.length,
      ...readLocator(part.slice(match.index + whole.length), reading),
    };
  }
  return undefined;
}
