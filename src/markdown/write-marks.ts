import type { Range } from '../core/schema/dossier.ts';
import { escapeHtml } from './escape-html.ts';

/** An element around a range of a text; the range is empty where the element is. */
export interface Mark extends Range {
  /** Its start tag. */
  readonly open: string;
  readonly close: string;
}

/**
 * A text as HTML, with its marks.
 * @param fixed elements that are there in any case, none of which overlap
 * @param wished links to be made where there is no other: one in another is left out, as wrapRange does
 * @returns undefined where a wished one would cut through another element or is no range of the text
 */
export function writeMarks(
  text: string,
  fixed: readonly Mark[],
  wished: readonly Mark[],
): string | undefined {
  const marks = wished.length === 0 ? fixed : withWished(fixed, wished, text.length);
  if (!marks || marks.length === 0) return marks && escapeHtml(text);
  let html = '';
  let read = 0;
  // An empty one between two others stands behind the first.
  const sorted = marks.length === 1 ? marks : marks.toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, open, close } of sorted) {
    html += escapeHtml(text.slice(read, start)) + open + escapeHtml(text.slice(start, end)) + close;
    read = end;
  }
  return html + escapeHtml(text.slice(read));
}

function withWished(
  fixed: readonly Mark[],
  wished: readonly Mark[],
  length: number,
): readonly Mark[] | undefined {
  const marks = [...fixed];
  for (const mark of wished) {
    const { start, end } = mark;
    if (start < 0 || end <= start || end > length) return undefined;
    const around = marks.filter((other) => other.start < end && other.end > start);
    if (around.length === 0) marks.push(mark);
    else if (!around.some((other) => other.start <= start && end <= other.end)) return undefined;
  }
  return marks;
}
