import { findQuote } from '../annotate/find-quote.ts';
import type { Annotation } from '../schema/annotation.ts';
import type { Article, Passage } from '../schema/dossier.ts';
import { noteText } from './note-text.ts';
import type { PlacedNote } from './notes-by-article.ts';
import type { SearchRecord } from './record.ts';

/**
 * The editors' notes on an article: those with words of their own.
 * @param notes the annotations on it; see `notesByArticle`
 * @param titleOf title of an entry by its slug
 */
export function notesOn(
  article: Article,
  notes: readonly PlacedNote[],
  titleOf: (slug: string) => string | undefined,
): SearchRecord[] {
  return notes.flatMap(({ annotation, place }) => {
    const text = noteText(bodyTexts(annotation['body']).join(' '), titleOf).trim();
    if (text === '') return [];
    const passage = passageOf(annotation, article.body.passages);
    const id = typeof annotation['id'] === 'string' ? annotation['id'] : `note-${place + 1}`;
    return [{ kind: 'note', id, text, mentions: [], ...(passage !== undefined && { passage }) }];
  });
}

/** The passage that a note is on: the one that its address names, else the first that has the words it quotes. */
function passageOf({ target }: Annotation, passages: readonly Passage[]): string | undefined {
  if (typeof target === 'string') return passageNamed(target, passages);
  const quoted = [target.selector ?? []].flat().map((selector) => selector['exact']);
  const quote = quoted.find((exact) => typeof exact === 'string' && exact.trim() !== '');
  return (
    passageNamed(target.source, passages) ??
    (typeof quote === 'string' ? findQuote(passages, quote)?.passage.id : undefined)
  );
}

function passageNamed(address: string, passages: readonly Passage[]): string | undefined {
  const fragment = address.split('#')[1];
  return passages.find(({ id }) => id === fragment)?.id;
}

function bodyTexts(body: unknown): string[] {
  if (typeof body === 'string') return [body];
  if (Array.isArray(body)) return body.flatMap(bodyTexts);
  if (typeof body !== 'object' || body === null) return [];
  return 'value' in body && typeof body.value === 'string' ? [body.value] : [];
}
