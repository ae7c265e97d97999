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

/** A token of one written word, in places and code units from where that word starts. */
export interface WordPart extends Omit<Token, 'position'> {
  readonly offset: number;
}

/** The words of texts as they are written. A build meets the same ones thousands of times, and reads each once. */
interface WordReader {
  /** Finds the words of a folded text, whose code units are given too, in order, by their ranges. */
  readonly each: (folded: string, units: Uint16Array, found: (start: number, end: number) => void) => void;
  /** Whether a folded text is a line wholly in capitals, where capitals make no acronym. */
  readonly isShouting: (folded: string) => boolean;
  /** The tokens of one word as it is written: mostly one. */
  readonly read: (written: string, shouting: boolean) => readonly WordPart[];
}

/** Splits texts of one language into words. */
export interface Analyser {
  /** BCP 47 primary tag. */
  readonly lang: string;
  /**
   * The words of a text, in order; offsets are UTF-16 code units of the text as given.
   * @param wanted positions: of plain words elsewhere no token is made
   */
  readonly analyse: (text: string, wanted?: ReadonlySet<number>) => readonly Token[];
  readonly words: WordReader;
  /** Stem of one form. */
  readonly stem: (form: string) => string;
}

/** Parts of a compound, as stems, in order, each once: `regeringsleger` → `reger`, `leger`; none where it is no compound. */
export type SplitCompound = (form: string) => readonly string[];
