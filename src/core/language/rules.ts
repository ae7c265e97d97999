/** How the last word of a name may be changed by an ending. */
export interface Ending {
  /** What is added, in lower case: `en` in `wapenstilstanden`. */
  readonly ending: string;
  /** What the ending took away, in lower case: `f` for `ven` in `brieven`. */
  readonly replaces: string;
  /** What the word must look like without its ending. */
  readonly after: RegExp;
  /** Names take a genitive, common nouns a plural. */
  readonly kind: 'genitive' | 'plural';
}

/** Words that tell what kind of thing the name after them is. In lower case. */
interface Cues {
  /** Before a person: titles, roles, forms of address. */
  readonly person: readonly string[];
  /** Before a place: prepositions of place, and what a place is called. */
  readonly place: readonly string[];
  /** Before an organisation: what one is called, or has. */
  readonly organisation: readonly string[];
}

/** What annotation must know of a language. Data, one file a language; how it is used is in core/annotate. */
export interface LanguageRules {
  /** BCP 47 primary tag. */
  readonly lang: string;
  readonly endings: readonly Ending[];
  /** Whether `’s` after a name belongs to it: `Clinton's`. */
  readonly apostropheS: boolean;
  /** Names after which a bare apostrophe is a genitive: `Hans'`. */
  readonly bareApostropheAfter: RegExp | undefined;
  /** Lower-case words that are spelt as an acronym when a whole line is in capitals: WAT IS ER GEBEURD. */
  readonly lookalikes: readonly string[];
  /** Words that end in a point without ending a sentence, in lower case and without that point. */
  readonly abbreviations: readonly string[];
  /** Countries → their adjectives and inhabitants in every form, blanks between: `Syrisch Syrische Syriër Syriërs`. */
  readonly demonyms: Readonly<Record<string, string>>;
  /** Adjectives within a name that are written either way: `vrij` and `vrije`. The demonyms' are added. */
  readonly adjectives: readonly (readonly [string, string])[];
  /** Whether every noun has a capital, so that a capital before a surname says nothing. */
  readonly capitalNouns: boolean;
  readonly cues: Cues;
}
