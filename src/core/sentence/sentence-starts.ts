import { isContinued } from './is-continued.ts';
import { plainBoundaries } from './plain-boundaries.ts';

/**
 * Where the sentences of a text begin (UTF-16 code units), in order; the first is 0, and an empty text has none.
 * Boundaries are those of Unicode (UAX 29), but a point after an abbreviation or an initial, and any mark before a
 * small letter, ends no sentence.
 */
export function sentenceStarts(text: string, lang: string): readonly number[] {
  if (text !== last.text || lang !== last.lang) last = { text, lang, starts: findStarts(text, lang) };
  return last.starts;
}

/** The text that was asked for last: what is looked for in one passage is looked for one after another. */
let last: { readonly text: string; readonly lang: string; readonly starts: readonly number[] } = {
  text: '',
  lang: '',
  starts: [],
};

function findStarts(text: string, lang: string): readonly number[] {
  if (text === '') return [];
  const boundaries = plainBoundaries(text) ?? boundariesIn(text, lang);
  return [0, ...boundaries.filter((boundary) => !isContinued(text, boundary, lang))];
}

/** All but the first, which is 0. */
function boundariesIn(text: string, lang: string): readonly number[] {
  const segments = segmenterFor(lang).segment(text);
  const boundaries: number[] = [];
  // Asked one by one, for going through all of them by for … of takes three times as long.
  let segment = segments.containing(0);
  while (segment) {
    if (segment.index > 0) boundaries.push(segment.index);
    segment = segments.containing(segment.index + segment.segment.length);
  }
  return boundaries;
}

/** Making a segmenter takes far longer than using one. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })));
  return segmenter;
}
