import type { Range } from '../schema/dossier.ts';
import { sentenceStarts } from '../sentence/sentence-starts.ts';

/** A sentence parted at a mention in it: before + mention + after is the sentence, without blanks around it. */
export interface SentenceParts {
  readonly before: string;
  readonly mention: string;
  readonly after: string;
}

/**
 * The sentence of a text in which a range stands (UTF-16 code units); of a range across sentences all it touches.
 */
export function sentenceAround(text: string, { start, end }: Range, lang: string): SentenceParts {
  const starts = sentenceStarts(text, lang);
  const first = starts.findLast((position) => position <= start) ?? 0;
  const next = starts.find((position) => position >= end && position > first) ?? text.length;
  return {
    before: text.slice(first, start).trimStart(),
    mention: text.slice(start, end),
    after: text.slice(end, next).trimEnd(),
  };
}
