import type { Article } from '../../core/schema/dossier.ts';
import { sentenceStarts } from '../../core/sentence/sentence-starts.ts';

/** Where the sentences begin, of every passage of prose that has more than one. */
export function sentencesOfArticle({ body, lang }: Article): Readonly<Record<string, readonly number[]>> {
  // Without a prototype it is a table from the start: V8 would draw up a class for each of the hundred thousands of ids.
  const sentences = Object.create(null) as Record<string, readonly number[]>;
  for (const { id, kind, text } of body.passages) {
    const starts = kind === 'code' ? [] : sentenceStarts(text, lang);
    if (starts.length > 1) sentences[id] = starts;
  }
  return sentences;
}
