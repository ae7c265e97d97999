/** What a dictionary knows of the parts of compounds; words in lower case, without accents. */
export interface CompoundWords {
  /** Words as they stand before another, `lucht`, and with what links them, `regerings` and `groepen` → the word itself. */
  readonly first: ReadonlyMap<string, string>;
  /** Nouns and others without an ending → whether the dictionary lets them end a compound, or does not say. */
  readonly last: ReadonlyMap<string, boolean>;
  /** Words that only look like compounds, mostly names: `rusland`. */
  readonly whole: ReadonlySet<string>;
}

/** Of a language without a dictionary: nothing is known to be a part. */
export const NO_COMPOUND_WORDS: CompoundWords = { first: new Map(), last: new Map(), whole: new Set() };
