/** What a split may cost at most; more splits more words that are none. */
export const LIMIT = 1.2;

/** The same for words that the dictionary has as they are, many of which are no compounds. */
export const LIMIT_KNOWN = 0.9;

/** What speaks against a part. */
export const COST = {
  /** A noun of which the dictionary does not say that it joins. */
  noun: 0.35,
  /** A noun with a linking letter that the dictionary does not know. */
  linked: 0.45,
  /** A word of the dossier that the dictionary does not have. */
  name: 0.9,
  threeLetters: 0.45,
  fourLetters: 0.1,
  /** A third part; more than three are chance, but for parts of parts. */
  further: 0.4,
  /** A part that does not occur in the dossier by itself. */
  unseen: 0.1,
} as const;
