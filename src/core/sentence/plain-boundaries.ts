import { NO_BOUNDARY, plainBoundary } from './plain-boundary.ts';

/**
 * Where Unicode parts the sentences of a text (UAX 29, UTF-16 code units, without 0), in a fifth of the time that
 * Intl.Segmenter takes; undefined where that is better asked. A place before a small letter may be among them or not.
 */
export function plainBoundaries(text: string): readonly number[] | undefined {
  const boundaries: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const boundary = plainBoundary(text, at);
    if (boundary === undefined) return undefined;
    if (boundary !== NO_BOUNDARY) boundaries.push(boundary);
  }
  return boundaries;
}
