import type { Range } from '../schema/dossier.ts';
import { sentenceBounds } from '../sentence/sentence-bounds.ts';

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
  const sentence = sentenceBounds(text, { start, end }, lang);
  return {
    before: text.slice(sentence.start, start).trimStart(),
    mention: text.slice(start, end),
    after: text.slice(end, sentence.end).trimEnd(),
  };
}
