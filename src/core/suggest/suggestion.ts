import type { PassageId, Slug } from '../schema/brands.ts';
import type { TermType } from '../schema/term.ts';

/** A sentence in which a suggested name or phrase stands; before + text + after is the sentence. */
export interface Context {
  readonly article: Slug;
  readonly passage: PassageId;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Why a suggestion may be another name of a term that the glossary has. */
export type Kinship = 'words' | 'acronym' | 'transliteration' | 'spelling';

export interface MayBelongTo {
  readonly slug: Slug;
  readonly why: Kinship;
}

/** Something the articles name and the glossary does not. */
export interface Suggestion {
  /** File name its entry would get. */
  readonly slug: Slug;
  /** The name, or the acronym where the text explains one. */
  readonly text: string;
  /** What the acronym stands for, in the words of the text. */
  readonly expansion?: string;
  /** Guess at its type; left out where nothing in the text tells. */
  readonly type?: TermType;
  /** The word that tells the type. */
  readonly cue?: string;
  /** Occurrences, in all its forms. */
  readonly count: number;
  /** Articles it occurs in. */
  readonly articles: number;
  /** Repetition and spread; only its order means something. */
  readonly score: number;
  /** How it is written, the most usual form first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** A few sentences, of different articles where it can be. */
  readonly contexts: readonly Context[];
  /** Terms it may be another name of, the likeliest first. */
  readonly mayBelongTo: readonly MayBelongTo[];
}
