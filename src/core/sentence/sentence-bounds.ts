import { knowsLanguage } from '../language/index.ts';
import type { Range } from '../schema/dossier.ts';
import { isContinued } from './is-continued.ts';
import { isBetween, NO_BOUNDARY, plainBoundary } from './plain-boundary.ts';
import { sentenceStarts } from './sentence-starts.ts';

/**
 * Where the sentence begins in which a range stands, and where the next one does or the text ends (UTF-16 code units); of a
 * range across sentences where the first of them begins. They are those of {@link sentenceStarts}, but looked for near the
 * range alone, as far as that will do: most passages have many mentions, each of which asks.
 */
export function sentenceBounds(text: string, { start, end }: Range, lang: string): Range {
  // In other languages other signs may end a sentence, as `;` does in Greek: they are left to Intl.
  if (knowsLanguage(lang)) {
    const first = startBefore(text, start, lang);
    const next = first === undefined ? undefined : startBehind(text, Math.max(end, first + 1), lang);
    if (first !== undefined && next !== undefined) return { start: first, end: next };
  }
  const starts = sentenceStarts(text, lang);
  const first = starts.findLast((position) => position <= start) ?? 0;
  return { start: first, end: starts.find((position) => position >= end && position > first) ?? text.length };
}

/** The last sentence that begins at a place or before it; undefined where only Intl can tell. */
function startBefore(text: string, place: number, lang: string): number | undefined {
  for (let at = place - 1; at >= 0; at -= 1) {
    const boundary = plainBoundary(text, at);
    if (boundary === undefined) return undefined;
    if (boundary !== NO_BOUNDARY && boundary <= place && !isContinued(text, boundary, lang)) return boundary;
  }
  return 0;
}

/** The first sentence that begins at a place or behind it, or the end of the text; undefined where only Intl can tell. */
function startBehind(text: string, place: number, lang: string): number | undefined {
  let at = place - 1;
  // The sign that ends the sentence before may stand some blanks before the place.
  while (at > 0 && isBetween(text, at)) at -= 1;
  for (; at < text.length; at += 1) {
    const boundary = plainBoundary(text, at);
    if (boundary === undefined) return undefined;
    if (boundary >= place && !isContinued(text, boundary, lang)) return boundary;
  }
  return text.length;
}
