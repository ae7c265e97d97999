/** What search must know of a language. Data, one file a language in `languages/`; how it is used is in this folder. */
export interface LanguageAnalysis {
  /** BCP 47 primary tag. */
  readonly lang: string;
  /** Words too common to find anything, and words that ask and are not asked about, as forms: lower case, without accents. */
  readonly stopWords: ReadonlySet<string>;
  /** Lower-case words that look like an acronym where a whole line is in capitals. */
  readonly lookalikes: ReadonlySet<string>;
  /** What may follow an apostrophe and belongs to the word: the `s` of `foto's`. Before anything else it is only spelling: `Sana'a`. */
  readonly endings: ReadonlySet<string>;
  /** Short words that lose their vowel and lean on the next: the `l` of `l'Iran`. */
  readonly elided: ReadonlySet<string>;
  /** The mark between thousands, beside a blank: `60.000`. */
  readonly thousands: '.' | ',';
  /** Stem of a form: what inflections of one word share. */
  readonly stem: (form: string) => string;
}
