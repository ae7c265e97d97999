import type { Article } from '../../core/schema/dossier.ts';
import type { PassageKind } from '../../core/schema/passage-kind.ts';

/** Characters of the opening of the lead article: two columns of some twenty lines, which fills the first screen. */
const ENOUGH = 1700;

/** What a newspaper's front prints of an article: quotes of others, lists and tables would need their context. */
const PRINTED: readonly PassageKind[] = ['paragraph', 'heading'];

/** The beginning of an article, whole passages only: at least a paragraph, and never a heading as the last thing. */
export function openingOf(article: Pick<Article, 'body'>): { kind: PassageKind; text: string }[] {
  const opening: { kind: PassageKind; text: string }[] = [];
  let length = 0;
  for (const { kind, text } of article.body.passages) {
    if (!PRINTED.includes(kind)) continue;
    if (kind === 'paragraph' && length > 0 && length + text.length > ENOUGH) break;
    opening.push({ kind, text });
    length += text.length;
  }
  return opening.slice(0, opening.findLastIndex(({ kind }) => kind === 'paragraph') + 1);
}
