import type { Range } from '../schema/dossier.ts';
import type { PassageWords, Word } from './read-words.ts';

/** One place in the text where something is named that the glossary may lack. */
export interface Occurrence extends Range {
  readonly at: PassageWords;
  /** As written, variants of dashes and apostrophes made one. */
  readonly text: string;
  readonly words: readonly Word[];
  /** The words around it, for what they tell of its kind. */
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  /** A title that was written with a capital and so seemed part of the name. */
  readonly title?: string;
  /** Whether its capital may be only that of a sentence. */
  readonly uncertain?: boolean;
}

/** Occurrences of what is likely one and the same thing. */
export interface Candidate {
  readonly text: string;
  readonly expansion?: string;
  readonly occurrences: readonly Occurrence[];
  readonly what: 'name' | 'acronym' | 'phrase';
}

/** The occurrence that some words of a passage make, from index `first` up to but not including `end`. */
export function occurrenceOf(at: PassageWords, first: number, end: number): Occurrence {
  const words = at.words.slice(first, end);
  return {
    at,
    words,
    text: textOf(at.words, first, end),
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    before: at.words[first - 1],
    after: at.words[end],
  };
}

/** The text of some words of a passage, with what stands between them. */
export function textOf(words: readonly Word[], first: number, end: number): string {
  let text = words[first]?.text ?? '';
  for (let index = first + 1; index < end; index++) {
    const word = words[index];
    if (word) text += word.gap + word.text;
  }
  return text;
}
