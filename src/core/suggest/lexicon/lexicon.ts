/** What finding names and phrases must know of a language. Data, one file a language; all words in lower case. */
export interface Lexicon {
  /** BCP 47 primary tag. */
  readonly lang: string;
  /** Words that begin no name and no phrase, and end none: articles, pronouns, prepositions, auxiliary verbs, adverbs. */
  readonly stopWords: ReadonlySet<string>;
  /** Capitalised by the spelling, without being names: days, months, forms of address. */
  readonly noNames: ReadonlySet<string>;
  /** Words in small letters that may stand within the name of a person: `van de`, `bin`. */
  readonly particles: ReadonlySet<string>;
  /** Words in small letters that may stand within the name of a body headed by one of `heads`: `voor`, `of the`. */
  readonly links: ReadonlySet<string>;
  /** Common nouns that head the name of a body or a place: `raad`, `ministry`, `river`. */
  readonly heads: Readonly<Record<'organisation' | 'place', ReadonlySet<string>>>;
  /** Ends of words that tell the same in a compound: `Mensenrechtenraad`. */
  readonly tails: Readonly<Record<'organisation' | 'place', RegExp>> | undefined;
  /** Words before a person's name: `minister`, `Mrs`. */
  readonly titles: ReadonlySet<string>;
  /** Verbs of speech after a person's name: `zei`. */
  readonly speech: ReadonlySet<string>;
  /** Words before the name of a place, and hardly before another. */
  readonly placeWords: ReadonlySet<string>;
  /** Words after which a noun phrase stands. */
  readonly determiners: ReadonlySet<string>;
  /** Adjectives of peoples and places, which some languages write with a capital. */
  readonly demonym: RegExp | undefined;
  /** Letters from which a word is taken for a compound that may be a term; undefined where compounds are not solid. */
  readonly compoundLetters: number | undefined;
  /** Ends of long words that are adjectives or adverbs, and so no compounds. */
  readonly noNouns?: RegExp;
  /** Whether every noun is written with a capital, so that a capital alone makes no name. */
  readonly capitalNouns?: boolean;
}

/** The words of a text, for the lists above. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}
