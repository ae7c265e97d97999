import type { Range } from '../../schema/dossier.ts';

/** A word of a text, as the index and the query see it. */
export interface Token extends Range {
  /** Place among the words of the text, from 0; parts of a hyphenated word have places of their own. */
  readonly position: number;
  /** How many places it covers: 3 for `staakthetvuren` out of `staakt-het-vuren`, else 1. */
  readonly span: number;
  /** Unicode form C, lower case, accents kept: `syrië`; an acronym keeps its capitals: `IS`. */
  readonly exact: string;
  /** `exact` without accents: `syrie`, `IS`; digits of a number without separators: `60000`. */
  readonly form: string;
  /** What inflections of one word share: the key of the index. Of an acronym, the acronym itself. */
  readonly stem: string;
  /** So common in the language that it finds nothing: kept for phrases, else left out of a query. */
  readonly stop: boolean;
}

/** What of a token does not depend on where it stands. The same word mostly comes as the same object. */
export type TokenWord = Pick<Token, 'span' | 'exact' | 'form' | 'stem' | 'stop'>;

/** Hears of a token: its word, its position among the words, and its range in the text. */
export type VisitToken = (word: TokenWord, position: number, start: number, end: number) => void;

/** Splits texts of one language into words. */
export interface Analyser {
  /** BCP 47 primary tag. */
  readonly lang: string;
  /** The words of a text, in order; offsets are UTF-16 code units of the text as given. */
  readonly analyse: (text: string) => readonly Token[];
  /** The same without an object for each: a build reads millions. Left out where speed does not matter. */
  readonly scan?: (text: string, visit: VisitToken) => void;
  /** Stem of one form. */
  readonly stem: (form: string) => string;
}

/** Parts of a compound, as stems, in order: `regeringsleger` → `reger`, `leger`; none where it is no compound. */
export type SplitCompound = (form: string) => readonly string[];
