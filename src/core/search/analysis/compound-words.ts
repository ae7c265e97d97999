/** How a word joins others, as bits. */
export const JOINS = {
  /** It stands before another as it is: `lucht`. */
  bare: 1,
  /** It stands before another with an s: `regerings`. */
  withS: 2,
  /** Its plural in -en does: `groepen`. */
  plural: 4,
  /** It ends a compound: `leger`. */
  last: 8,
  /** It is a noun, whatever the dictionary says of its joining. */
  noun: 16,
} as const;

/** What a dictionary knows of the parts of compounds; words in lower case, without accents, of letters from a to z. */
export interface CompoundWords {
  /** Words are numbered from 1 to this. */
  readonly count: number;
  /** Number of the word that a stretch of a text is; 0 where it is none. */
  readonly numberOf: (text: string, from?: number, end?: number) => number;
  /** How a word joins others, by its number: bits of `JOINS`; 0 of what is no word. */
  readonly partBits: (number: number) => number;
  /** Hears of every word that joins others: its letters are a stretch of some bytes. */
  readonly eachPart: (visit: VisitWord) => void;
  /** Whether a word only looks like a compound, as most names do: `rusland`. */
  readonly isWhole: (word: string) => boolean;
}

type VisitWord = (letters: Uint8Array, from: number, end: number) => void;

/** Of a language without a dictionary: nothing is known to be a part. */
export const NO_COMPOUND_WORDS: CompoundWords = {
  count: 0,
  numberOf: () => 0,
  partBits: () => 0,
  eachPart: () => undefined,
  isWhole: () => false,
};

/** The forms of a language in a dossier and how often each occurs: a map that is made only as far as it is asked. */
export interface FormCounts {
  readonly get: (form: string) => number | undefined;
  readonly [Symbol.iterator]: () => Iterator<readonly [form: string, count: number]>;
}
