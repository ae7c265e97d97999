import type { Match, MatchKind } from '../../core/search/search-engine.ts';

/** A piece of text, and how it matched where it did. */
export interface ExcerptSegment {
  readonly text: string;
  readonly kind?: MatchKind;
}

/** UTF-16 code units shown at most: four lines of a desk, seven of a phone. A little more is shown whole. */
const SHOWN = 300;
const WHOLE = 340;

/** Code units before the first match: the sentence it is in, or the end of the one before. */
const BEFORE = 70;

/** Code units that a cut may move to fall between words. */
const LONGEST_WORD = 30;

/**
 * The part of a text around its matches, cut between words, with `…` where something is left out. The part is where
 * most of the matches are; a text without matches is shown from its beginning.
 */
export function excerptOf(text: string, matches: readonly Match[]): readonly ExcerptSegment[] {
  const [start, end] = windowOf(text, matches);
  const pieces: ExcerptSegment[] = start > 0 ? [{ text: '… ' }] : [];
  pieces.push(...segmentsOf(text, matches, start, end));
  if (end < text.length) pieces.push({ text: ' …' });
  return pieces;
}

/** The whole of a text in pieces, or what lies between `start` and `end`. */
export function segmentsOf(
  text: string,
  matches: readonly Match[],
  start = 0,
  end = text.length,
): readonly ExcerptSegment[] {
  const pieces: ExcerptSegment[] = [];
  let at = start;
  for (const match of matches) {
    if (match.start < at || match.end > end) continue;
    if (match.start > at) pieces.push({ text: text.slice(at, match.start) });
    pieces.push({ text: text.slice(match.start, match.end), kind: match.kind });
    at = match.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end) });
  return pieces;
}

function windowOf(text: string, matches: readonly Match[]): readonly [start: number, end: number] {
  if (text.length <= WHOLE) return [0, text.length];
  const first = densest(matches);
  let start = first <= BEFORE ? 0 : afterSpace(text, first - BEFORE, first);
  let end = start + SHOWN;
  if (end >= text.length) {
    end = text.length;
    start = start === 0 ? 0 : Math.min(start, afterSpace(text, end - SHOWN, first));
  } else end = beforeSpace(text, end);
  return [start, end];
}

/** Start of the match from which most of the others are within the window. */
function densest(matches: readonly Match[]): number {
  let best = { start: matches[0]?.start ?? 0, weight: 0 };
  for (const { start } of matches) {
    const weight = matches.filter(
      (other) => other.start >= start && other.end <= start + SHOWN - BEFORE,
    ).length;
    if (weight > best.weight) best = { start, weight };
  }
  return best.start;
}

function afterSpace(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space >= most || space > at + LONGEST_WORD ? at : space + 1;
}

function beforeSpace(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < at - LONGEST_WORD ? at : space;
}
