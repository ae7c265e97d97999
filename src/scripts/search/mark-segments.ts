import type { ExcerptSegment } from './excerpt-of.ts';
import { makeElement } from './make-element.ts';

/** Pieces of text as nodes; what matched is in a `<mark>` that looks as it matched. */
export function markSegments(segments: readonly ExcerptSegment[]): readonly (Node | string)[] {
  return segments.map(({ text, kind }) =>
    kind === undefined ? text : makeElement('mark', { class: `is-${kind}` }, text),
  );
}
