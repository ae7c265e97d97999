import type { ReadLine } from '../schema/article.ts';
import { isHeadline } from './headline.ts';
import { type Byline, readByline } from './read-byline.ts';
import type { SourceLine } from './source-lines.ts';

export interface Header {
  readonly bylines: readonly Byline[];
  /** What the bylines were, word for word. */
  readonly read: readonly ReadLine[];
  /** A byline with a date that cannot be; it stays in the text. */
  readonly unclear?: { readonly line: SourceLine; readonly reason: string };
  /** All lines of the original, those of the byline blank; an unclear one stands between blank lines. */
  readonly lines: readonly SourceLine[];
}

/** Longest title line in characters, and the most of them before the byline: kicker, title, subtitle. */
export const MAX_TITLE_LINE = 120;
const MAX_TITLE_LINES = 3;
/** Most lines over which a byline is spread: author, date, wire. */
const MAX_BYLINES = 3;

/**
 * Finds the byline: the first line, or one that follows only lines that may be titles.
 * The article must have text besides; otherwise the line is the text.
 */
export function readHeader(lines: readonly SourceLine[], timezone: string): Header {
  const filled = lines.filter(({ text }) => text !== '');
  const first = filled.findIndex((line, index) => {
    if (index > MAX_TITLE_LINES) return false;
    const titlesBefore = filled.slice(0, index).every(({ text }) => isHeadline(text, MAX_TITLE_LINE));
    return titlesBefore && readByline(line.text, timezone) !== undefined;
  });
  if (first === -1) return { bylines: [], read: [], lines };

  const bylines: Byline[] = [];
  const taken: SourceLine[] = [];
  for (const line of filled.slice(first, first + MAX_BYLINES)) {
    const reading = readByline(line.text, timezone);
    if (reading?.kind === 'unclear') {
      const { read, lines: rest } = without(taken, lines);
      return { bylines, read, lines: setApart(line, rest), unclear: { line, reason: reading.reason } };
    }
    if (!reading) break;
    bylines.push(reading);
    taken.push(line);
  }
  const hasText = filled.length > first + taken.length;
  return hasText ? { bylines, ...without(taken, lines) } : { bylines: [], read: [], lines };
}

function without(taken: readonly SourceLine[], lines: readonly SourceLine[]): Pick<Header, 'read' | 'lines'> {
  const numbers = new Set(taken.map(({ number }) => number));
  return {
    read: taken.map(({ number, text }) => ({ line: number, text, as: 'byline' })),
    lines: lines.map((line) => (numbers.has(line.number) ? { ...line, text: '' } : line)),
  };
}

function setApart(line: SourceLine, lines: readonly SourceLine[]): SourceLine[] {
  const blank = { number: line.number, text: '' };
  return lines.flatMap((each) => (each.number === line.number ? [blank, each, blank] : [each]));
}
