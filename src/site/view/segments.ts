import type { Range } from '../../core/schema/dossier.ts';

/** A piece of a text, and whether it is one of the words that were looked for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts `text.slice(window.start, window.end)` into pieces, those within `ranges` marked. Ranges may overlap and reach
 * out of the window; together the pieces are the text of the window, nothing more or less.
 */
export function segments(text: string, window: Range, ranges: readonly Range[]): Segment[] {
  const pieces: Segment[] = [];
  let at = window.start;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(window.end, end);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < window.end) pieces.push({ text: text.slice(at, window.end), marked: false });
  return pieces;
}
