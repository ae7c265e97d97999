import type { GroupHit, RecordHit } from '../../core/search/search-engine.ts';
import { makeElement } from '../search/make-element.ts';

/** Notes as they stand in a page. */
export interface ShownNotes {
  /** Where the text of a note stands. */
  readonly textOf: (hit: RecordHit) => Element | undefined;
  readonly remove: () => void;
}

/**
 * Puts the editors' notes that were found behind the passages they are on, before all passages where they are on none: the page
 * of an article does not have them, and a reader has come to read them.
 * @param label what a note is called
 */
export function showNotes(page: Document, { hits }: Pick<GroupHit, 'hits'>, label: string): ShownNotes {
  const texts = new Map<RecordHit, Element>();
  const notes = hits
    .filter(({ kind }) => kind === 'note')
    .map((hit) => {
      const text = makeElement('span', {}, hit.text);
      texts.set(hit, text);
      return {
        hit,
        note: makeElement('aside', { class: 'search-note' }, makeElement('b', {}, label), ' ', text),
      };
    });
  // The first of several on a passage comes to stand first.
  for (const { hit, note } of notes.toReversed()) {
    const passage = page.getElementById(hit.id)?.closest('.passage');
    if (passage) passage.after(note);
    else page.querySelector('.article-text')?.prepend(note);
  }
  return {
    textOf: (hit) => texts.get(hit),
    remove: () => {
      for (const { note } of notes) note.remove();
    },
  };
}
