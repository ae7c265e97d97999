import type { Annotation } from '../schema/annotation.ts';
import type { Article } from '../schema/dossier.ts';
import type { SearchRecord } from './record.ts';

/** The editors' notes on an article, from its W3C annotations: those with words of their own. */
export function notesOn(article: Article, annotations: readonly Annotation[]): SearchRecord[] {
  return annotations.flatMap((annotation, index) => {
    const source = typeof annotation.target === 'string' ? annotation.target : annotation.target.source;
    const [path = '', fragment] = source.split('#');
    if (path.replace(/\/+$/, '').split('/').at(-1) !== article.slug) return [];
    const text = bodyTexts(annotation['body']).join(' ').trim();
    if (text === '') return [];
    const passage = article.body.passages.find(({ id }) => id === fragment)?.id;
    const id = typeof annotation['id'] === 'string' ? annotation['id'] : `note-${index + 1}`;
    return [{ kind: 'note', id, text, mentions: [], ...(passage !== undefined && { passage }) }];
  });
}

function bodyTexts(body: unknown): string[] {
  if (typeof body === 'string') return [body];
  if (Array.isArray(body)) return body.flatMap(bodyTexts);
  if (typeof body !== 'object' || body === null) return [];
  return 'value' in body && typeof body.value === 'string' ? [body.value] : [];
}
