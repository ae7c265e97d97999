import type { Article } from '../../core/schema/dossier.ts';

/** Characters of the opening of the lead article: two columns of a dozen lines, so that the front fits a screen. */
const ENOUGH = 850;

/** The first whole paragraphs of an article, about two columns of them, and never less than one. */
export function openingOf(article: Pick<Article, 'body'>): string[] {
  const opening: string[] = [];
  let length = 0;
  for (const { kind, text } of article.body.passages) {
    if (kind !== 'paragraph') {
      if (opening.length > 0) break;
      continue;
    }
    if (opening.length > 0 && length + text.length > ENOUGH) break;
    opening.push(text);
    length += text.length;
  }
  return opening;
}
