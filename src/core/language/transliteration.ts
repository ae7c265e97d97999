/** Letters of a word, in lower case, and what may stand in their place. */
export type Rewriting = readonly [from: RegExp, to: string];

/**
 * Spellings of Arabic, Russian and Turkish names that newspapers use for one another. A name spelt in one way is looked
 * for in the others too, never against a name that is in the glossary itself. Sources: Van Dale's and the Taalunie's
 * tables for Russian and Arabic; ISO 9 and ISO 233 for what the letters stand for.
 */
export const TRANSLITERATIONS: readonly Rewriting[] = [
  [/sch(?=[aeiou])/g, 'sh'],
  [/sh/g, 'sch'],
  [/sj/g, 'sh'],
  [/oe/g, 'u'],
  [/ou/g, 'u'],
  [/(?<=[bdfgklmnprstvz])u(?=[bdfgklmnprstvz])/g, 'oe'],
  [/kh/g, 'ch'],
  [/(?<=^|[aeiou])ch(?=[aeiou]|$)/g, 'kh'],
  [/(?<=[aeou])[yj]$/g, 'i'],
  [/(?<=[aeou])[ij]$/g, 'y'],
  [/(?<=[aeou])[iy]$/g, 'j'],
  [/(?<=[^aeou])iy$/g, 'i'],
  [/(?<=[bcdfgklmnprstvz])y$/g, 'i'],
  [/(?<=[bcdfgklmnprstvz])i$/g, 'y'],
  [/ai(?=[sd]h?$)/g, 'ay'],
  [/ay(?=[sd]h?$)/g, 'ai'],
  [/ai(?=d$)/g, 'ei'],
  [/ei(?=d$)/g, 'ai'],
];

/** Whole ways of spelling, each applied at once: Dutch to English (`Sjojgoe`, `Shoigu`), and English to Dutch. */
export const SYSTEMS: readonly (readonly Rewriting[])[] = [
  [
    [/tsj/g, 'ch'],
    [/sj/g, 'sh'],
    [/oe/g, 'u'],
    [/(?<=[aeou])j(?=$|[^aeiouy])/g, 'i'],
    [/(?<=[^aeiou])j(?=[aeou])/g, 'y'],
  ],
  [
    [/ch(?=[aeiou])/g, 'tsj'],
    [/sh/g, 'sj'],
    [/u/g, 'oe'],
    [/(?<=[aeo])[iy](?=$|[^aeiouy])/g, 'j'],
  ],
];

/** Ways of writing the Arabic article; before a "sun letter" it may take that letter's sound. */
export const ARTICLES: readonly string[] = ['al', 'el'];

/** First letters of a word → the article before it, in lower case. */
export const SUN_LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^s(?:c?h|j)/, ['ash', 'as', 'al', 'el']],
  [/^s/, ['as', 'al', 'el']],
  [/^n/, ['an', 'al', 'el']],
  [/^d/, ['ad', 'al', 'el']],
  [/^r/, ['ar', 'al', 'el']],
  [/^t/, ['at', 'al', 'el']],
  [/^z/, ['az', 'al', 'el']],
];
