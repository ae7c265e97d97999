import type { Article } from '../../core/schema/dossier.ts';
import { sentenceStarts } from '../../core/sentence/sentence-starts.ts';

/** Where the sentences begin, of every passage of prose that has more than one. */
export function sentencesOfArticle({ body, lang }: Article): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    body.passages
      .filter(({ kind }) => kind !== 'code')
      .map(({ id, text }) => [id, sentenceStarts(text, lang)] as const)
      .filter(([, starts]) => starts.length > 1),
  );
}
