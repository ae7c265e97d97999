import type { QueryNote, SearchAnswer } from '../../core/search/search-engine.ts';
import { fillNodes } from './fill-nodes.ts';
import { makeElement } from './make-element.ts';
import { noteInWords } from './note-in-words.ts';
import type { PageWords } from './page-words.ts';
import type { SearchState } from './search-state.ts';

/** What the reader can do about the notes. */
interface NoteActions {
  readonly search: (query: string) => void;
  readonly useSynonyms: (on: boolean) => void;
}

/** What is to be said of a search besides its results: corrections, other names, and what was not understood. */
export function resultNotes(
  state: SearchState,
  answer: SearchAnswer,
  words: PageWords,
  actions: NoteActions,
): readonly HTMLElement[] {
  const lines = [
    correction(state, answer, words, actions),
    ...answer.notes.map((note: QueryNote) => [noteInWords(note, words)]),
    synonyms(state, answer, words, actions),
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => makeElement('p', { class: 'search-note' }, ...line));
}

type Line = readonly (Node | string)[] | undefined;

function correction(
  { query }: SearchState,
  { correctedQuery, corrections, usedCorrection, totalGroups }: SearchAnswer,
  { text }: PageWords,
  { search }: NoteActions,
): Line {
  if (correctedQuery === undefined || correctedQuery === query.trim()) return undefined;
  const corrected = button(correctedQuery, () => {
    search(correctedQuery);
  });
  corrected.classList.add('is-query');
  if (!usedCorrection || totalGroups === 0) return fillNodes(text.meant, { query: corrected });
  const word = corrections.map((one) => one.word).join(' ') || query.trim();
  return fillNodes(text.corrected, { word, query: corrected });
}

function synonyms(
  { synonyms: on }: SearchState,
  { expanded }: SearchAnswer,
  { text, lang }: PageWords,
  { useSynonyms }: NoteActions,
): Line {
  if (!on)
    return [
      text.ownWords,
      ' ',
      button(text.alsoOn, () => {
        useSynonyms(true);
      }),
    ];
  const names = [...new Set(expanded.flatMap((entry) => entry.names))];
  if (names.length === 0) return undefined;
  const list = new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).formatToParts(names);
  const shown = makeElement('span', { class: 'names' });
  shown.append(...list.map(({ type, value }) => (type === 'element' ? makeElement('i', {}, value) : value)));
  return [
    ...fillNodes(text.also, { names: shown }),
    ' ',
    button(text.alsoOff, () => {
      useSynonyms(false);
    }),
  ];
}

function button(label: string, act: () => void): HTMLElement {
  const made = makeElement('button', { type: 'button', class: 'plain-button' }, label);
  made.addEventListener('click', act);
  return made;
}
