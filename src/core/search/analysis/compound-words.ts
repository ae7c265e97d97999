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

/** Words and how they join others, bits of `JOINS`. */
interface JoiningWords {
  readonly get: (word: string) => number | undefined;
  readonly has: (word: string) => boolean;
  /** Hears of every word, each a stretch of a text. */
  readonly each: (visit: VisitWord) => void;
}

export type VisitWord = (text: string, from: number, end: number) => void;

/** What a dictionary knows of the parts of compounds; words in lower case, without accents. */
export interface CompoundWords {
  /** Words without an ending. */
  readonly parts: JoiningWords;
  /** Words that only look like compounds, mostly names: `rusland`. */
  readonly whole: Pick<ReadonlySet<string>, 'has'>;
}

/** Of a language without a dictionary: nothing is known to be a part. */
export const NO_COMPOUND_WORDS: CompoundWords = {
  parts: { get: () => undefined, has: () => false, each: () => undefined },
  whole: new Set(),
};

/** The forms of a language in a dossier and how often each occurs: a map that is made only as far as it is asked. */
export interface FormCounts {
  readonly get: (form: string) => number | undefined;
  readonly [Symbol.iterator]: () => Iterator<readonly [form: string, count: number]>;
}
